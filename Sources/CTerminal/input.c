/* Waiting for whatever comes first: a signal, a key, a wake-up, the end of patience. */
#include "internal.h"

#include <curses.h>
#include <poll.h>
#include <string.h>
#include <time.h>

static bool signalled(struct ct_event *event) {
  event->kind = CT_TIMEOUT;
  if (ct_take(CT_SAW_HANGUP)) {
    event->kind = CT_HANGUP;
  } else if (ct_take(CT_SAW_INTERRUPT)) {
    event->kind = CT_INTERRUPT;
  } else if (ct_take(CT_SAW_STOP)) {
    ct_modes(false);
    endwin();
    ct_stop(false);
    ct_resume();
    event->kind = CT_RESIZE;
  } else if (ct_take(CT_SAW_CONTINUE)) { /* stopped by a signal nobody can catch */
    endwin();
    ct_resume();
    event->kind = CT_RESIZE;
  } else if (ct_take(CT_SAW_RESIZE)) {
    ct_adopt_size();
    ct_redraw(); /* terminals move what is shown about, each in its own way */
    event->kind = CT_RESIZE;
  }
  return event->kind != CT_TIMEOUT;
}

static long now_in_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void ct_read(struct ct_event *event, int milliseconds) {
  static bool woken;
  memset(event, 0, sizeof *event);
  if (ct_tty < 0) {
    event->kind = CT_HANGUP;
    return;
  }
  long deadline = now_in_milliseconds() + milliseconds;
  for (;;) {
    /* A signal and a wake-up leave a byte in the pipe, so none can slip in before the poll below,
     * whichever thread the system handed the signal to. */
    if (ct_drain_wakes()) woken = true;
    if (signalled(event)) return;
    enum ct_outcome outcome = ct_read_key(event);
    if (outcome == CT_DEAD) event->kind = CT_HANGUP;
    if (outcome == CT_DEAD || outcome == CT_EVENT) return;
    if (outcome == CT_IGNORED) continue;
    if (woken) {
      woken = false;
      event->kind = CT_WAKE;
      return;
    }
    long left = milliseconds < 0 ? -1 : deadline - now_in_milliseconds();
    if (milliseconds >= 0 && left <= 0) {
      event->kind = CT_TIMEOUT;
      return;
    }
    struct pollfd both[2] = {{.fd = ct_tty, .events = POLLIN},
                             {.fd = ct_wake_fd(), .events = POLLIN}};
    poll(both, 2, (int)left);
  }
}
