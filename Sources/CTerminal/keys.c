/* Telling keys, clicks and pastes from what the terminal sends. */
#include "internal.h"

#include <curses.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { PASTE_BEGIN = 2000, PASTE_END = 2001, PASTE_LIMIT = 1 << 20, DOUBLE_CLICK = 400 };

/* Reading through a pad never refreshes the screen behind the caller's back. */
static WINDOW *input;
static uint32_t *pasted;
static int pasted_count;

void ct_input_open(void) {
  input = newpad(1, 1);
  keypad(input, TRUE);
  /* Mouse reports are read by hand: one form everywhere, and every wheel direction apart. Not
   * before keypad, which is what reads the keys of terminfo. */
  const char *report = tigetstr("kmous");
  if (report != NULL && report != (const char *)-1) define_key(report, 0);
  define_key("\033[200~", PASTE_BEGIN);
  define_key("\033[201~", PASTE_END);
}

void ct_input_close(void) {
  delwin(input);
  input = NULL;
}

static int next(wint_t *scalar, int milliseconds) {
  wtimeout(input, milliseconds);
  return wget_wch(input, scalar);
}

static enum ct_outcome named(struct ct_event *event, int key, int modifiers) {
  event->kind = CT_NAMED;
  event->key = key;
  event->modifiers = modifiers;
  return CT_EVENT;
}

static enum ct_outcome scalar(struct ct_event *event, uint32_t scalar, int modifiers) {
  switch (scalar) {
  case 9: return named(event, CT_TAB, modifiers);
  case 13: return named(event, CT_ENTER, modifiers);
  case 127: return named(event, CT_BACKSPACE, modifiers);
  default: break;
  }
  event->kind = CT_SCALAR;
  event->scalar = scalar;
  event->modifiers = modifiers;
  return CT_EVENT;
}

static void add_pasted(uint32_t scalar) {
  if (pasted == NULL) pasted = malloc(PASTE_LIMIT * sizeof *pasted);
  if (pasted != NULL && pasted_count < PASTE_LIMIT) pasted[pasted_count++] = scalar;
}

/* Everything up to the closing mark is text, whatever keys it may look like; a closing mark that
 * does not come within a second is taken as come. */
static enum ct_outcome paste(struct ct_event *event) {
  wint_t character;
  int result;
  pasted_count = 0;
  while ((result = next(&character, 1000)) != ERR) {
    if (result == KEY_CODE_YES && character == PASTE_END) break;
    if (result == OK) add_pasted(character == '\r' ? '\n' : character);
  }
  event->kind = CT_PASTE;
  return CT_EVENT;
}

static enum ct_outcome function_key(struct ct_event *event, wint_t code, int modifiers) {
  if (code == PASTE_BEGIN) return paste(event);
  int key, held;
  return ct_key_of_code((int)code, &key, &held) ? named(event, key, held | modifiers) : CT_IGNORED;
}

static enum ct_outcome mouse(struct ct_event *event, int button, int x, int y, bool pressed) {
  static struct timespec last;
  static int last_x = -1, last_y = -1;
  if (!pressed || x < 1 || y < 1) return CT_IGNORED;
  switch (button & ~(4 | 8 | 16)) {
  case 0: event->key = CT_PRESS; break;
  case 32: event->key = CT_DRAG; break;
  case 64: event->key = CT_WHEEL_UP; break;
  case 65: event->key = CT_WHEEL_DOWN; break;
  default: return CT_IGNORED; /* other buttons, their motion, sideways wheels */
  }
  event->kind = CT_MOUSE;
  event->x = x - 1;
  event->y = y - 1;
  if (event->key != CT_PRESS) return CT_EVENT;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  long since = (now.tv_sec - last.tv_sec) * 1000 + (now.tv_nsec - last.tv_nsec) / 1000000;
  bool again = x == last_x && y == last_y && since < DOUBLE_CLICK;
  if (again) event->key = CT_DOUBLE;
  last = now;
  last_x = again ? -1 : x; /* a third click begins anew */
  last_y = y;
  return CT_EVENT;
}

/* A sequence that ncurses did not know: what it means to us, or nothing at all, but never the
 * letters it is spelt with. */
static enum ct_outcome sequence(struct ct_event *event, wint_t character) {
  char text[64];
  size_t length = 0;
  while (character < 0x40 || character > 0x7E) {
    if (character > 0x7E || length == sizeof text - 1) return CT_IGNORED;
    text[length++] = (char)character;
    if (next(&character, 25) != OK) return CT_IGNORED;
  }
  text[length] = 0;
  int first = 1, second = 1, third = 0;
  if (text[0] == '<') {
    if (sscanf(text, "<%d;%d;%d", &first, &second, &third) != 3) return CT_IGNORED;
    return mouse(event, first, second, third, character == 'M');
  }
  if (character == 'M' && length == 0) { /* a report in the old form: three more bytes */
    for (int i = 0; i < 3; i++) next(&character, 25);
    return CT_IGNORED;
  }
  if (length > 0 && sscanf(text, "%d;%d", &first, &second) < 1) return CT_IGNORED;
  int key, modifiers;
  bool known = ct_key_of_sequence((char)character, first, second, &key, &modifiers);
  return known ? named(event, key, modifiers) : CT_IGNORED;
}

/* ESC alone, or what it introduces: a terminal sends the rest at once, a person does not. */
static enum ct_outcome escape(struct ct_event *event) {
  wint_t character, after;
  int result = next(&character, 0);
  if (result == KEY_CODE_YES) return function_key(event, character, CT_ALT);
  if (result != OK) return named(event, CT_ESCAPE, 0);
  switch (character) {
  case 27: ungetch(27); return named(event, CT_ESCAPE, 0);
  case '[': return next(&after, 0) == OK ? sequence(event, after) : scalar(event, '[', CT_ALT);
  case 'O': return next(&after, 0) == OK ? CT_IGNORED : scalar(event, 'O', CT_ALT);
  default: return scalar(event, character, CT_ALT);
  }
}

enum ct_outcome ct_read_key(struct ct_event *event) {
  static int empty_reads;
  struct pollfd terminal = {.fd = ct_tty, .events = POLLIN};
  bool readable = poll(&terminal, 1, 0) > 0;
  wint_t character;
  /* Not 0 when something is there: a character split over two reads would be lost. */
  int result = next(&character, readable ? 30 : 0);
  empty_reads = result == ERR && readable ? empty_reads + 1 : 0;
  if (result == ERR) {
    /* A terminal that stays readable with nothing to read is a closed one. */
    bool closed = (terminal.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0 || empty_reads > 20;
    return closed ? CT_DEAD : readable ? CT_IGNORED : CT_NOTHING;
  }
  if (result == KEY_CODE_YES) return function_key(event, character, 0);
  return character == 27 ? escape(event) : scalar(event, character, 0);
}

const uint32_t *ct_paste_text(int *count) {
  *count = pasted_count;
  return pasted;
}
