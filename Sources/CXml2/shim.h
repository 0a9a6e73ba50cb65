#include <libxml/xmlversion.h>
/* The headers of the system's ICU contradict those that Foundation brings; nothing here needs them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
