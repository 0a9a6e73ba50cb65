/* Two questions: what ncurses believes of a glyph, and what the terminal does with it. */
#include "internal.h"

#include <curses.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

int ct_ncurses_columns(const uint32_t *scalars, int count, int ambiguous) {
  if (ct_is_open() || count > 256 || ct_set_locale() < 0) return -1;
  FILE *nowhere = fopen("/dev/null", "r+e");
  if (nowhere == NULL) return -1;
  int column = -1, kept = ct_ambiguous();
  SCREEN *unseen = newterm("xterm-256color", nowhere, nowhere);
  if (unseen != NULL) {
    wchar_t text[257] = {0};
    for (int i = 0; i < count; i++) text[i] = (wchar_t)scalars[i];
    ct_set_ambiguous(ambiguous);
    resize_term(4, 1024);
    mvaddwstr(0, 0, text);
    column = getcurx(stdscr);
    endwin();
    delscreen(unseen);
    ct_set_ambiguous(kept);
  }
  fclose(nowhere);
  return column;
}

static int milliseconds_until(const struct timespec *deadline) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  long left = (deadline->tv_sec - now.tv_sec) * 1000 + (deadline->tv_nsec - now.tv_nsec) / 1000000;
  return left > 0 ? (int)left : 0;
}

/* Where the `ESC [ row ; column R` that ends here begins, and its column; -1 if none does. */
static int find_report(const char *reply, int last, int *column) {
  int start = last, row = 0;
  while (start > 0 && reply[start] != '\033') start--;
  return sscanf(reply + start, "\033[%d;%dR", &row, column) == 2 ? start : -1;
}

int ct_probe_ambiguous(int milliseconds) {
  if (ct_tty < 0) return 0;
  /* Drawn on the full screen already taken; the first refresh paints over it. Not on the first
   * row, whose report would be spelt like a function key. */
  refresh();
  static const char question[] = "\033[2;1H\342\200\234\033[6n";
  if (write(ct_tty, question, sizeof question - 1) < 0) return 0;
  struct timespec deadline;
  clock_gettime(CLOCK_MONOTONIC, &deadline);
  deadline.tv_sec += milliseconds / 1000;
  deadline.tv_nsec += (long)(milliseconds % 1000) * 1000000;
  char reply[128] = {0};
  int length = 0, column = 0, start = -1;
  struct pollfd input = {.fd = ct_tty, .events = POLLIN};
  while (start < 0 && length < (int)sizeof reply - 1 &&
         poll(&input, 1, milliseconds_until(&deadline)) > 0) {
    if (read(ct_tty, reply + length, 1) != 1) break;
    if (reply[length++] == 'R') start = find_report(reply, length - 1, &column);
  }
  /* What was typed meanwhile is not lost. */
  for (int i = (start < 0 ? length : start) - 1; i >= 0; i--) ungetch((unsigned char)reply[i]);
  ct_redraw();
  return start >= 0 && (column == 2 || column == 3) ? column - 1 : 0;
}
