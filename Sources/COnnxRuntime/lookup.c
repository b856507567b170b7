#include "shim.h"

#include <pthread.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// A custom operator as the runtime wants it (public header onnxruntime_c_api.h, struct OrtCustomOp). A table that says
// it is of version 8 is read up to the characteristics of inputs and outputs.
typedef struct TotsugoOrtContext TotsugoOrtContext;
typedef struct TotsugoOrtOperator TotsugoOrtOperator;
typedef struct TotsugoOrtDomain TotsugoOrtDomain;

struct TotsugoOrtOperator {
  uint32_t version;
  void *(*CreateKernel)(const TotsugoOrtOperator *, TotsugoOrtTable, const void *info);
  const char *(*GetName)(const TotsugoOrtOperator *);
  const char *(*GetExecutionProviderType)(const TotsugoOrtOperator *);
  int (*GetInputType)(const TotsugoOrtOperator *, size_t);
  size_t (*GetInputTypeCount)(const TotsugoOrtOperator *);
  int (*GetOutputType)(const TotsugoOrtOperator *, size_t);
  size_t (*GetOutputTypeCount)(const TotsugoOrtOperator *);
  void (*KernelCompute)(void *kernel, TotsugoOrtContext *);
  void (*KernelDestroy)(void *kernel);
  int (*GetInputCharacteristic)(const TotsugoOrtOperator *, size_t);
  int (*GetOutputCharacteristic)(const TotsugoOrtOperator *, size_t);
};

enum { operatorVersion = 8, byteType = 2, required = 0, mostSides = 8 };

static void lookup(const uint8_t *in, uint8_t *out, size_t from, size_t count, const uint8_t *table) {
  for (size_t at = from; at < count; at++) out[at] = table[in[at]];
}

#if defined(__x86_64__)
// 64 bytes at a time: two halves of the table, and each byte's highest bit chooses between them.
__attribute__((target("avx512f,avx512bw,avx512vbmi")))
static void lookupWide(const uint8_t *in, uint8_t *out, size_t count, const uint8_t *table) {
  const __m512i a = _mm512_loadu_si512(table), b = _mm512_loadu_si512(table + 64);
  const __m512i c = _mm512_loadu_si512(table + 128), d = _mm512_loadu_si512(table + 192);
  size_t at = 0;
  for (; at + 64 <= count; at += 64) {
    const __m512i value = _mm512_loadu_si512(in + at);
    const __m512i low = _mm512_permutex2var_epi8(a, value, b);
    const __m512i high = _mm512_permutex2var_epi8(c, value, d);
    _mm512_storeu_si512(out + at, _mm512_mask_blend_epi8(_mm512_movepi8_mask(value), low, high));
  }
  lookup(in, out, at, count, table);
}
#endif

static void lookupAll(const uint8_t *in, uint8_t *out, size_t count, const uint8_t *table) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512bw")) {
    lookupWide(in, out, count, table);
    return;
  }
#endif
  lookup(in, out, 0, count, table);
}

static TotsugoOrtStatus *input(
    TotsugoOrtTable table, const TotsugoOrtContext *context, size_t at, TotsugoOrtValue **out) {
  return ((TotsugoOrtStatus * (*)(const TotsugoOrtContext *, size_t, TotsugoOrtValue **)) table[90])(
      context, at, out);
}

static TotsugoOrtStatus *output(
    TotsugoOrtTable table, TotsugoOrtContext *context, const int64_t *shape, size_t rank,
    TotsugoOrtValue **out) {
  return ((TotsugoOrtStatus * (*)(TotsugoOrtContext *, size_t, const int64_t *, size_t,
                                  TotsugoOrtValue **)) table[91])(context, 0, shape, rank, out);
}

static int isRefused(TotsugoOrtTable table, TotsugoOrtStatus *status) {
  totsugo_ort_release(table, 93, status);
  return status != NULL;
}

// The sides of a tensor and how many values it has; 0 where it has more sides than any of a line reader's.
static int sides(
    TotsugoOrtTable table, const TotsugoOrtValue *value, int64_t *out, size_t *rank, size_t *count) {
  TotsugoOrtShape *shape = NULL;
  if (isRefused(table, totsugo_ort_tensor_shape(table, value, &shape))) return 0;
  const int isKnown = !isRefused(table, totsugo_ort_dimension_count(table, shape, rank))
      && *rank <= mostSides && !isRefused(table, totsugo_ort_dimensions(table, shape, out, *rank));
  totsugo_ort_release(table, 99, shape);
  *count = 1;
  for (size_t at = 0; isKnown && at < *rank; at++) *count *= (size_t)out[at];
  return isKnown;
}

// An operator of version 8 has no way to say that it failed; without an output the run fails at the operator behind it.
static void compute(void *kernel, TotsugoOrtContext *context) {
  TotsugoOrtTable table = (TotsugoOrtTable)kernel;
  TotsugoOrtValue *values = NULL, *meanings = NULL, *made = NULL;
  void *from = NULL, *bytes = NULL, *to = NULL;
  size_t rank = 0, count = 0, entries = 0, tableRank = 0;
  int64_t shape[mostSides], tableShape[mostSides];
  if (isRefused(table, input(table, context, 0, &values))
      || isRefused(table, input(table, context, 1, &meanings))
      || !sides(table, values, shape, &rank, &count)
      || !sides(table, meanings, tableShape, &tableRank, &entries) || entries != 256
      || isRefused(table, output(table, context, shape, rank, &made))
      || isRefused(table, totsugo_ort_tensor_data(table, values, &from))
      || isRefused(table, totsugo_ort_tensor_data(table, meanings, &bytes))
      || isRefused(table, totsugo_ort_tensor_data(table, made, &to)))
    return;
  lookupAll(from, to, count, bytes);
}

static void *create(const TotsugoOrtOperator *own, TotsugoOrtTable table, const void *info) {
  return (void *)table;
}
static void destroy(void *kernel) {}
static const char *name(const TotsugoOrtOperator *own) { return "Lookup"; }
static const char *provider(const TotsugoOrtOperator *own) { return NULL; }
static int type(const TotsugoOrtOperator *own, size_t at) { return byteType; }
static size_t inputs(const TotsugoOrtOperator *own) { return 2; }
static size_t outputs(const TotsugoOrtOperator *own) { return 1; }
static int characteristic(const TotsugoOrtOperator *own, size_t at) { return required; }

static const TotsugoOrtOperator operator = {
    operatorVersion, create, name, provider, type, inputs, type, outputs,
    compute, destroy, characteristic, characteristic};

// One domain for all sessions; it lives as long as the process, since sessions keep it.
static TotsugoOrtDomain *domain;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static TotsugoOrtStatus *domainMade(TotsugoOrtTable table) {
  if (domain) return NULL;
  TotsugoOrtDomain *made = NULL;
  TotsugoOrtStatus *failed =
      ((TotsugoOrtStatus * (*)(const char *, TotsugoOrtDomain **)) table[26])("totsugo", &made);
  if (failed) return failed;
  failed = ((TotsugoOrtStatus * (*)(TotsugoOrtDomain *, const TotsugoOrtOperator *)) table[27])(
      made, &operator);
  if (!failed) domain = made;
  return failed;
}

TotsugoOrtStatus *totsugo_ort_add_lookup(TotsugoOrtTable table, TotsugoOrtOptions *options) {
  pthread_mutex_lock(&lock);
  TotsugoOrtStatus *failed = domainMade(table);
  pthread_mutex_unlock(&lock);
  if (failed) return failed;
  return ((TotsugoOrtStatus * (*)(TotsugoOrtOptions *, TotsugoOrtDomain *)) table[28])(options, domain);
}
