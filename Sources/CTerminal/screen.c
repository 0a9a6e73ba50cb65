/* Taking the terminal, painting it, giving it back. */
#include "internal.h"

#include <curses.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

int ct_tty = -1;

static FILE *stream;
static SCREEN *screen;
static pid_t owner;
static int colours, pairs;
static bool mouse = true;

static void send(const char *bytes) {
  ssize_t written = write(ct_tty, bytes, strlen(bytes));
  (void)written;
}

static void open_colours(bool wanted) {
  colours = pairs = 0;
  if (!wanted || !has_colors() || start_color() != OK || COLORS < 8) return;
  if (use_default_colors() != OK) return;
  colours = COLORS;
}

void ct_pair(int number, int foreground, int background) {
  if (colours == 0 || number != pairs + 1 || number >= COLOR_PAIRS) return;
  if (init_extended_pair(number, foreground, background) == OK) pairs = number;
}

int ct_open(bool colour, bool direct) {
  if (ct_tty >= 0) return CT_ALREADY_OPEN;
  if (ct_set_locale() < 0) return CT_NO_UTF8;
  stream = fopen("/dev/tty", "r+e");
  if (stream == NULL) return CT_NO_TERMINAL;
  ct_tty = fileno(stream);
  const char *name = NULL;
  int failure = ct_choose_entry(&name, direct);
  if (failure == CT_OPENED) {
    /* Before newterm: ncurses leaves signals alone that somebody already handles. */
    ct_guard_open();
    screen = newterm(name, stream, stream);
    if (screen != NULL) {
      ct_guard_restores();
    } else {
      ct_guard_close();
      failure = CT_NO_ENTRY;
    }
  }
  if (failure != CT_OPENED) {
    fclose(stream);
    ct_tty = -1;
    return failure;
  }
  static bool registered;
  if (!registered) registered = atexit(ct_close) == 0;
  owner = getpid();
  raw();
  noecho();
  nonl();
  set_escdelay(25);
  open_colours(colour);
  ct_input_open();
  ct_adopt_size();
  mouse = true;
  ct_modes(true);
  return CT_OPENED;
}

void ct_close(void) {
  if (ct_tty < 0 || owner != getpid()) return;
  ct_modes(false);
  ct_input_close();
  if (*ct_capability("rmcup") == 0) { /* no other screen to go back to */
    erase();
    refresh();
  }
  endwin();
  ct_guard_close();
  delscreen(screen);
  screen = NULL;
  fclose(stream);
  ct_tty = -1;
}

bool ct_is_open(void) { return ct_tty >= 0; }

int ct_colours(void) { return colours; }

void ct_modes(bool on) {
  send(on ? "\033[?2004h" : "\033[?2004l");
  send(on && mouse ? "\033[?1002h\033[?1006h" : "\033[?1006l\033[?1002l");
}

void ct_write(const char *bytes) {
  size_t left = strlen(bytes);
  while (ct_tty >= 0 && left > 0) {
    ssize_t written = write(ct_tty, bytes, left);
    if (written < 0 && errno != EINTR) return;
    if (written < 0) continue;
    bytes += written;
    left -= (size_t)written;
  }
}

void ct_set_mouse(bool on) {
  mouse = on;
  if (ct_tty >= 0) ct_modes(true);
}

void ct_adopt_size(void) {
  struct winsize size;
  if (ioctl(ct_tty, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
  if (size.ws_row != LINES || size.ws_col != COLS) resize_term(size.ws_row, size.ws_col);
}

void ct_size(int *width, int *height) {
  *width = ct_tty < 0 ? 0 : getmaxx(stdscr);
  *height = ct_tty < 0 ? 0 : getmaxy(stdscr);
}

void ct_resume(void) {
  ct_adopt_size();
  clearok(curscr, TRUE);
  refresh();
  ct_modes(true);
  ct_take(CT_SAW_CONTINUE);
}

void ct_suspend(void) {
  if (ct_tty < 0) return;
  ct_modes(false);
  endwin();
  ct_stop(true);
  ct_resume();
}

void ct_erase(void) { erase(); }

void ct_redraw(void) { clearok(curscr, TRUE); }

void ct_put(int y, int x, const uint32_t *scalars, int count, int attributes, int pair) {
  attr_t looks = (attributes & CT_BOLD ? A_BOLD : 0) | (attributes & CT_DIM ? A_DIM : 0) |
                 (attributes & CT_UNDERLINE ? A_UNDERLINE : 0) |
                 (attributes & CT_REVERSE ? A_REVERSE : 0);
  if (pair > pairs) pair = 0;
  if (move(y, x) == ERR) return;
  for (int i = 0; i < count;) {
    wchar_t glyph[CCHARW_MAX + 1] = {(wchar_t)scalars[i++]};
    int length = 1;
    while (i < count && ct_width(scalars[i], 1) == 0) {
      if (length < CCHARW_MAX) glyph[length++] = (wchar_t)scalars[i];
      i++;
    }
    cchar_t cell;
    if (setcchar(&cell, glyph, looks, (short)pair, &pair) == OK) add_wch(&cell);
  }
}

void ct_refresh(int y, int x) {
  curs_set(y >= 0 ? 1 : 0);
  move(y >= 0 ? y : 0, y >= 0 ? x : 0);
  refresh();
}
