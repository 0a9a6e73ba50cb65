/* What the system knows of the locale and of the terminal. */
#include "internal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>

int ct_set_locale(void) {
  static const char *const names[] = {"", "C.UTF-8", "C.utf8", "en_US.UTF-8"};
  for (int i = 0; i < 4; i++) {
    if (setlocale(LC_CTYPE, names[i]) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) {
      return i == 0 ? 0 : 1;
    }
  }
  return -1;
}

const char *ct_capability(const char *capability) {
  const char *value = tigetstr(capability);
  return value == NULL || value == (const char *)-1 ? "" : value;
}

/* The entry `xterm-direct` for `xterm` and `xterm-256color`; false if there is none. */
static bool choose_direct(const char *asked, const char **name) {
  static char sibling[80];
  int stem = (int)strcspn(asked, "-");
  snprintf(sibling, sizeof sibling, "%.*s-direct", stem, asked);
  int status = 0;
  if (stem > 64 || setupterm(sibling, ct_tty, &status) != OK) return false;
  bool takes = *ct_capability("cup") != 0 && tigetflag("RGB") == 1;
  del_curterm(cur_term);
  if (takes) *name = sibling;
  return takes;
}

/* A terminfo entry that can place the cursor, for TERM or a stand-in for an unknown TERM. */
int ct_choose_entry(const char **name, bool direct) {
  const char *asked = getenv("TERM");
  if (direct && asked != NULL && choose_direct(asked, name)) return CT_OPENED;
  const char *const names[] = {asked == NULL || *asked == 0 ? "unknown" : asked, "xterm-256color",
                               "ansi"};
  for (int i = 0; i < 3; i++) {
    int status = 0;
    if (setupterm(names[i], ct_tty, &status) != OK) continue;
    bool places = *ct_capability("cup") != 0;
    del_curterm(cur_term);
    *name = names[i];
    if (places) return CT_OPENED;
    /* "unknown" itself is an entry, and it cannot do anything: that is no answer. */
    if (strcmp(names[i], "unknown") != 0) return CT_NO_CURSOR;
  }
  return CT_NO_ENTRY;
}

static char *collected;
static int collected_length, collected_limit;

static int collect(int byte) {
  if (collected_length < collected_limit) collected[collected_length++] = (char)byte;
  return byte;
}

int ct_restoring(char *bytes, int limit) {
  static const char *const capabilities[] = {"cnorm", "sgr0", "op", "rmkx", "rmcup"};
  static const char modes[] = "\033[?2004l\033[?1006l\033[?1002l";
  collected = bytes;
  collected_length = 0;
  collected_limit = limit;
  for (const char *byte = modes; *byte != 0; byte++) collect(*byte);
  for (int i = 0; i < 5; i++) tputs(ct_capability(capabilities[i]), 1, collect);
  return collected_length;
}
