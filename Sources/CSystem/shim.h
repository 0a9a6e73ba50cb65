/* Calls of Linux that the headers show only to who asks for GNU's extensions. */
#include <sys/resource.h>
#include <sys/types.h>
int memfd_create(const char *name, unsigned int flags);
int pipe2(int ends[2], int flags);
void *memmem(const void *text, size_t length, const void *word, size_t width);
int prlimit(pid_t process, int resource, const struct rlimit *limit, struct rlimit *before);
