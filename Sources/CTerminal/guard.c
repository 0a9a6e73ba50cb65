/* Signals: the ones that only need noticing, and the ones that would leave the screen broken. */
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT};
static const int notices[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGINT, SIGTERM, SIGHUP};
enum { CRASHES = sizeof crashes / sizeof *crashes, NOTICES = sizeof notices / sizeof *notices };

static struct sigaction before_crash[CRASHES], before_notice[NOTICES];
static atomic_int seen[CT_SAW_HANGUP + 1];
static atomic_int farewells;

static char restore_bytes[512];
static int restore_length;
static struct termios restore_modes;
static atomic_bool guarding;

static char alternate_stack[65536];

/* The pipe lives as long as the process: a late worker must not write into a reused descriptor. */
static atomic_int wake_read = -1, wake_write = -1;

static void tell(char byte) {
  int fd = atomic_load(&wake_write), kept = errno;
  if (fd >= 0) {
    ssize_t written = write(fd, &byte, 1);
    (void)written; /* a full pipe wakes as well */
  }
  errno = kept;
}

void ct_wake(void) { tell('w'); }

int ct_wake_fd(void) { return atomic_load(&wake_read); }

bool ct_drain_wakes(void) {
  char bytes[256];
  bool woken = false;
  ssize_t count;
  while ((count = read(ct_wake_fd(), bytes, sizeof bytes)) > 0) {
    woken = woken || memchr(bytes, 'w', (size_t)count) != NULL;
  }
  return woken;
}

bool ct_take(enum ct_signal signal) { return atomic_exchange(&seen[signal], 0) != 0; }

static void restore_terminal(void) {
  if (!atomic_exchange(&guarding, false)) return;
  ssize_t written = write(ct_tty, restore_bytes, (size_t)restore_length);
  (void)written;
  tcsetattr(ct_tty, TCSANOW, &restore_modes);
}

/* Restores the screen, then lets whoever handled the signal before have it: Swift's backtrace
 * prints where it can be read. A fault recurs by itself on return; a sent signal must be resent. */
static void on_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  restore_terminal();
  for (int i = 0; i < CRASHES; i++) {
    if (crashes[i] == number) sigaction(number, &before_crash[i], NULL);
  }
  if (info->si_code <= 0 || number == SIGTRAP) raise(number);
}

static void on_notice(int number) {
  switch (number) {
  case SIGWINCH: atomic_store(&seen[CT_SAW_RESIZE], 1); break;
  case SIGTSTP: atomic_store(&seen[CT_SAW_STOP], 1); break;
  case SIGCONT: atomic_store(&seen[CT_SAW_CONTINUE], 1); break;
  case SIGHUP: atomic_store(&seen[CT_SAW_HANGUP], 1); break;
  default: atomic_store(&seen[CT_SAW_INTERRUPT], 1); break;
  }
  if (number == SIGINT || number == SIGTERM || number == SIGHUP) {
    /* Asked a third time in vain: the loop hangs. Go as if never caught, the screen restored. */
    if (atomic_fetch_add(&farewells, 1) >= 2) {
      restore_terminal();
      signal(number, SIG_DFL);
      raise(number);
    }
  }
  tell('s');
}

static void set_notice(int number, struct sigaction *before) {
  struct sigaction action = {.sa_handler = on_notice, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, before);
}

void ct_guard_restores(void) {
  restore_length = ct_restoring(restore_bytes, sizeof restore_bytes);
  atomic_store(&guarding, true);
}

void ct_guard_open(void) {
  tcgetattr(ct_tty, &restore_modes);
  atomic_store(&farewells, 0);
  for (int i = 0; i <= CT_SAW_HANGUP; i++) atomic_store(&seen[i], 0);
  if (ct_wake_fd() < 0) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0) {
      atomic_store(&wake_read, ends[0]);
      atomic_store(&wake_write, ends[1]);
    }
  }
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack}, old;
  if (sigaltstack(NULL, &old) == 0 && (old.ss_flags & SS_DISABLE)) sigaltstack(&stack, NULL);
  sigset_t wanted;
  sigemptyset(&wanted);
  for (int i = 0; i < CRASHES; i++) {
    struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    sigaction(crashes[i], &action, &before_crash[i]);
  }
  for (int i = 0; i < NOTICES; i++) {
    set_notice(notices[i], &before_notice[i]);
    sigaddset(&wanted, notices[i]);
  }
  /* Whoever started us may have blocked them. */
  pthread_sigmask(SIG_UNBLOCK, &wanted, NULL);
}

void ct_guard_close(void) {
  atomic_store(&guarding, false);
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &before_crash[i], NULL);
  for (int i = 0; i < NOTICES; i++) sigaction(notices[i], &before_notice[i], NULL);
}

void ct_stop(bool job) {
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigemptyset(&plain.sa_mask);
  sigaction(SIGTSTP, &plain, NULL);
  atomic_store(&guarding, false);
  kill(job ? 0 : getpid(), SIGTSTP);
  /* Stopped here until continued, unless nobody is there to continue us. */
  atomic_store(&guarding, true);
  set_notice(SIGTSTP, NULL);
}
