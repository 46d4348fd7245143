// Stands between a process and its C library (LD_PRELOAD), and fails operations on the files that it is told of.
// FAILING_FILES is part of their paths; FAILING_FILES_CONTROL a file of five 32-bit numbers that both sides map.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

struct control {
  int32_t left;    // the operation that fails, counted from 1; 0: none
  int32_t error;   // its errno
  int32_t lasting; // whether all fail from then on
  int32_t reads;   // whether reading counts and fails too
  int32_t failed;  // how many have failed
};

static struct control *control;
static const char *files;

__attribute__((constructor)) static void start(void) {
  const char *path = getenv("FAILING_FILES_CONTROL");
  files = getenv("FAILING_FILES");
  if (!path || !files) return;
  int fd = open(path, O_RDWR | O_CLOEXEC);
  if (fd < 0) return;
  void *mapped = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (mapped != MAP_FAILED) control = mapped;
  close(fd);
}

static int fails_now(void) {
  int32_t before = __atomic_load_n(&control->left, __ATOMIC_SEQ_CST);
  for (;;) {
    if (before == 0) return 0;
    int32_t after = before == 1 && control->lasting ? 1 : before - 1;
    if (__atomic_compare_exchange_n(&control->left, &before, after, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) break;
  }
  if (before != 1) return 0;
  __atomic_add_fetch(&control->failed, 1, __ATOMIC_SEQ_CST);
  errno = control->error;
  return 1;
}

static int fails_at(const char *path) {
  return control && control->left != 0 && strstr(path, files) != NULL && fails_now();
}

static int fails_on(int fd) {
  if (!control || control->left == 0) return 0;
  char name[64], path[4096];
  snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(name, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return fails_at(path);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

// what is written before a disk is full, or before it fails, stays written
#define HALF(call) do { int error = errno; (void)!(call); errno = error; } while (0)

ssize_t write(int fd, const void *bytes, size_t count) {
  if (!fails_on(fd)) return REAL(write)(fd, bytes, count);
  HALF(REAL(write)(fd, bytes, count / 2));
  return -1;
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  if (!fails_on(fd)) return REAL(pwrite64)(fd, bytes, count, at);
  HALF(REAL(pwrite64)(fd, bytes, count / 2, at));
  return -1;
}

ssize_t pread64(int fd, void *bytes, size_t count, off64_t at) {
  return control && control->reads && fails_on(fd) ? -1 : REAL(pread64)(fd, bytes, count, at);
}

int fsync(int fd) { return fails_on(fd) ? -1 : REAL(fsync)(fd); }

int fdatasync(int fd) { return fails_on(fd) ? -1 : REAL(fdatasync)(fd); }

int ftruncate64(int fd, off64_t length) { return fails_on(fd) ? -1 : REAL(ftruncate64)(fd, length); }

int rename(const char *from, const char *to) { return fails_at(to) ? -1 : REAL(rename)(from, to); }
