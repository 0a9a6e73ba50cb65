/* What the C files of this target share and Swift does not see. */
#ifndef CT_INTERNAL_H
#define CT_INTERNAL_H

#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1

#include "include/CTerminal.h"

enum { CT_ZERO = 0, CT_WIDE = 2, CT_AMBIGUOUS = 3 };

struct ct_range {
  uint32_t first, last;
  uint32_t class;
};

extern const struct ct_range ct_ranges[];
extern const int ct_range_count;

/* The terminal's descriptor, -1 while it is not held. */
extern int ct_tty;

/* A string of the terminal's entry, empty if it has none of that name. */
const char *ct_capability(const char *name);
/* The name of an entry that can place the cursor: that of TERM, or a stand-in if it is unknown;
 * if `direct`, its sibling with colours by their parts, where there is one. */
int ct_choose_entry(const char **name, bool direct);
/* The bytes that leave the full screen, for a handler that can ask nobody; returns how many. */
int ct_restoring(char *bytes, int limit);

/* Bracketed paste and SGR mouse reports: not curses', so switched by hand. */
void ct_modes(bool on);
/* Takes the terminal again after a stop, at whatever size it now has. */
void ct_resume(void);
/* Adopts the terminal's present size. */
void ct_adopt_size(void);
/* Readies or retires the input window; it is a pad, so that reading never paints. */
void ct_input_open(void);
void ct_input_close(void);
/* One attempt to read a key without waiting. */
enum ct_outcome {
  CT_NOTHING, /* nothing there */
  CT_IGNORED, /* something without meaning was taken away */
  CT_EVENT,
  CT_DEAD, /* the terminal is gone */
};
enum ct_outcome ct_read_key(struct ct_event *event);
/* The key and the modifiers of a curses key code, or of the final byte and the numbers of a
 * sequence that curses does not know; false if there is no such key here. */
bool ct_key_of_code(int code, int *key, int *modifiers);
bool ct_key_of_sequence(char final, int number, int modifier, int *key, int *modifiers);

/* Signals seen since they were last taken; ct_take answers once per signal. */
enum ct_signal { CT_SAW_RESIZE, CT_SAW_STOP, CT_SAW_CONTINUE, CT_SAW_INTERRUPT, CT_SAW_HANGUP };
bool ct_take(enum ct_signal signal);
/* The end of the pipe that becomes readable with every signal and every ct_wake. */
int ct_wake_fd(void);
/* Empties the pipe; true if a ct_wake was among what it held. */
bool ct_drain_wakes(void);

/* Puts the handlers in place, before ncurses would put its own, and takes them away again. */
void ct_guard_open(void);
/* From now on a crash sends ct_restoring and brings back the modes that ct_guard_open found. */
void ct_guard_restores(void);
void ct_guard_close(void);
/* Stops this process, or its whole job, as the terminal's own stop key would. */
void ct_stop(bool job);

#endif
