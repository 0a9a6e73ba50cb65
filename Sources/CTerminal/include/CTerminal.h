/* The terminal as Swift sees it: no type, macro or global of curses passes this header. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

/* --- Widths: one table for the layout and for ncurses --------------------------------------- */

/* Columns of a scalar: 0, 1 or 2, never negative; East Asian Ambiguous takes `ambiguous`. */
int ct_width(uint32_t scalar, int ambiguous);
/* Columns of East Asian Ambiguous scalars (1 or 2) that ncurses is to reckon with. */
void ct_set_ambiguous(int columns);
int ct_ambiguous(void);
/* The column where ncurses itself stands after writing the scalars on an unseen screen, so that
 * a test can tell whether it still asks our table; -1 where no unseen screen could be had. */
int ct_ncurses_columns(const uint32_t *scalars, int count, int ambiguous);

/* --- Screen --------------------------------------------------------------------------------- */

enum ct_failure {
  CT_OPENED = 0,
  CT_NO_TERMINAL = 1, /* no controlling terminal */
  CT_NO_ENTRY = 2,    /* terminfo knows neither TERM nor a stand-in */
  CT_NO_CURSOR = 3,   /* the terminal cannot place its cursor: TERM=dumb and its like */
  CT_NO_UTF8 = 4,     /* no locale here writes UTF-8 */
  CT_ALREADY_OPEN = 5,
};

/* Makes LC_CTYPE write UTF-8: 0 as the environment asked, 1 by a stand-in, -1 not at all. */
int ct_set_locale(void);
/* Takes the terminal: full screen, raw keys, wheel, clicks and drags, bracketed paste, crash guard. If
 * `direct`, by the entry for the same terminal with colours by their parts, where there is one. */
int ct_open(bool colour, bool direct);
/* Gives the terminal back as it was found; harmless when it is not held. Also done at exit. */
void ct_close(void);
bool ct_is_open(void);
/* Colours on offer: 0, 8, 16, 88, 256; 2^24 if a colour is 0xRRGGBB, but for those below 8. */
int ct_colours(void);
/* Makes the pair of that number, the next one from 1 on, of two colours, -1 for the terminal's own. */
void ct_pair(int number, int foreground, int background);
void ct_size(int *columns, int *rows);
/* Asks the terminal how wide it draws an ambiguous glyph: 1, 2, or 0 if it keeps silent. */
int ct_probe_ambiguous(int milliseconds);

enum ct_attribute {
  CT_BOLD = 1,
  CT_DIM = 2,
  CT_UNDERLINE = 4,
  CT_REVERSE = 8,
};

void ct_erase(void);
/* Writes one run: every scalar of width 0 joins the glyph before it. Pair 0 is the terminal's
 * own colours. The caller clips; nothing may pass the right edge. */
void ct_put(int y, int x, const uint32_t *scalars, int count, int attributes, int pair);
/* Shows what was written, with the cursor at y, x, or hidden if y is negative. */
void ct_refresh(int y, int x);
/* Forgets what the screen is believed to show: the next refresh repaints all of it. */
void ct_redraw(void);
/* Sends bytes to the terminal as they are, between two refreshes: a string that sets its clipboard. */
void ct_write(const char *bytes);
/* Releases or takes the mouse, so that the terminal's own selection works meanwhile. */
void ct_set_mouse(bool on);
/* Gives the terminal back, stops the whole job as Ctrl-Z would, and takes it again when continued. */
void ct_suspend(void);

/* --- Keys ----------------------------------------------------------------------------------- */

enum ct_kind {
  CT_TIMEOUT = 0,
  CT_SCALAR, /* `scalar`, perhaps with CT_ALT */
  CT_NAMED,  /* `key` */
  CT_MOUSE,  /* `key`, `x`, `y` */
  CT_PASTE,  /* ct_paste_text */
  CT_RESIZE, /* the size may have changed, or all must be drawn anew */
  CT_WAKE,   /* somebody called ct_wake */
  CT_INTERRUPT,
  CT_HANGUP,
};

enum ct_key {
  CT_UP = 1, CT_DOWN, CT_LEFT, CT_RIGHT, CT_PAGE_UP, CT_PAGE_DOWN, CT_HOME, CT_END,
  CT_ENTER, CT_ESCAPE, CT_TAB, CT_BACKTAB, CT_BACKSPACE, CT_DELETE, CT_INSERT,
  CT_PRESS, CT_DOUBLE, CT_DRAG, CT_WHEEL_UP, CT_WHEEL_DOWN,
  CT_F0 = 100, /* CT_F0 + n is the function key n */
};

enum ct_modifier { CT_SHIFT = 1, CT_ALT = 2, CT_CTRL = 4 };

struct ct_event {
  int kind;
  uint32_t scalar;
  int key;
  int modifiers;
  int x;
  int y;
};

/* The next event; waits for ever if `milliseconds` is negative. Keys come before wake-ups. */
void ct_read(struct ct_event *event, int milliseconds);
/* What was last pasted; valid until the next ct_read. */
const uint32_t *ct_paste_text(int *count);
/* Makes ct_read return CT_WAKE; for any thread, at any time, open or not. */
void ct_wake(void);

#endif
