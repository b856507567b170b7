#pragma once
#include <stddef.h>
#include <stdint.h>

// ONNX Runtime's wheel ships the shared library without headers. Its C interface is one table of
// function pointers that only ever grows at the end, so the calls used here are declared by their
// place in that table (public header onnxruntime_c_api.h, version 17). They are wrapped as inline
// functions because Swift cannot index a C table of differing function types.

typedef struct TotsugoOrtStatus TotsugoOrtStatus;
typedef struct TotsugoOrtEnv TotsugoOrtEnv;
typedef struct TotsugoOrtSession TotsugoOrtSession;
typedef struct TotsugoOrtOptions TotsugoOrtOptions;
typedef struct TotsugoOrtValue TotsugoOrtValue;
typedef struct TotsugoOrtMemoryInfo TotsugoOrtMemoryInfo;
typedef struct TotsugoOrtShape TotsugoOrtShape;
typedef struct TotsugoOrtMetadata TotsugoOrtMetadata;
typedef struct TotsugoOrtAllocator TotsugoOrtAllocator;

typedef struct {
  const void *(*GetApi)(uint32_t version);
  const char *(*GetVersionString)(void);
} TotsugoOrtApiBase;

typedef const void *const *TotsugoOrtTable;

static inline const TotsugoOrtApiBase *totsugo_ort_base(void *getApiBase) {
  return ((const TotsugoOrtApiBase *(*)(void))getApiBase)();
}
static inline TotsugoOrtTable totsugo_ort_table(const TotsugoOrtApiBase *base, uint32_t version) {
  return (TotsugoOrtTable)base->GetApi(version);
}
static inline const char *totsugo_ort_version(const TotsugoOrtApiBase *base) {
  return base->GetVersionString();
}

#define TOTSUGO_ORT(index, ...) ((TotsugoOrtStatus * (*)(__VA_ARGS__)) table[index])

static inline const char *totsugo_ort_message(TotsugoOrtTable table, const TotsugoOrtStatus *status) {
  return ((const char *(*)(const TotsugoOrtStatus *))table[2])(status);
}
static inline TotsugoOrtStatus *totsugo_ort_create_env(
    TotsugoOrtTable table, int level, const char *name, TotsugoOrtEnv **out) {
  return TOTSUGO_ORT(3, int, const char *, TotsugoOrtEnv **)(level, name, out);
}
static inline TotsugoOrtStatus *totsugo_ort_disable_telemetry(
    TotsugoOrtTable table, const TotsugoOrtEnv *env) {
  return TOTSUGO_ORT(6, const TotsugoOrtEnv *)(env);
}
static inline TotsugoOrtStatus *totsugo_ort_create_session(
    TotsugoOrtTable table, const TotsugoOrtEnv *env, const char *path,
    const TotsugoOrtOptions *options, TotsugoOrtSession **out) {
  return TOTSUGO_ORT(7, const TotsugoOrtEnv *, const char *, const TotsugoOrtOptions *,
                     TotsugoOrtSession **)(env, path, options, out);
}
static inline TotsugoOrtStatus *totsugo_ort_run(
    TotsugoOrtTable table, TotsugoOrtSession *session, const char *const *inputNames,
    const TotsugoOrtValue *const *inputs, size_t inputCount, const char *const *outputNames,
    size_t outputCount, TotsugoOrtValue **outputs) {
  return TOTSUGO_ORT(9, TotsugoOrtSession *, const void *, const char *const *,
                     const TotsugoOrtValue *const *, size_t, const char *const *, size_t,
                     TotsugoOrtValue **)(session, NULL, inputNames, inputs, inputCount,
                                         outputNames, outputCount, outputs);
}
static inline TotsugoOrtStatus *totsugo_ort_create_options(
    TotsugoOrtTable table, TotsugoOrtOptions **out) {
  return TOTSUGO_ORT(10, TotsugoOrtOptions **)(out);
}
static inline TotsugoOrtStatus *totsugo_ort_disable_memory_arena(
    TotsugoOrtTable table, TotsugoOrtOptions *options) {
  return TOTSUGO_ORT(19, TotsugoOrtOptions *)(options);
}
static inline TotsugoOrtStatus *totsugo_ort_set_optimization(
    TotsugoOrtTable table, TotsugoOrtOptions *options, int level) {
  return TOTSUGO_ORT(23, TotsugoOrtOptions *, int)(options, level);
}
static inline TotsugoOrtStatus *totsugo_ort_set_intra_threads(
    TotsugoOrtTable table, TotsugoOrtOptions *options, int count) {
  return TOTSUGO_ORT(24, TotsugoOrtOptions *, int)(options, count);
}
static inline TotsugoOrtStatus *totsugo_ort_set_inter_threads(
    TotsugoOrtTable table, TotsugoOrtOptions *options, int count) {
  return TOTSUGO_ORT(25, TotsugoOrtOptions *, int)(options, count);
}
// Lets the sessions made with these options run "Lookup" of the domain "totsugo": each byte of the first input
// replaced by what the 256 bytes of the second one say of it. The runtime has no such operator; the 8-bit copies of
// the line readers have one for each function of a single value between two convolutions.
TotsugoOrtStatus *totsugo_ort_add_lookup(TotsugoOrtTable table, TotsugoOrtOptions *options);
static inline TotsugoOrtStatus *totsugo_ort_input_name(
    TotsugoOrtTable table, const TotsugoOrtSession *session, size_t index,
    TotsugoOrtAllocator *allocator, char **out) {
  return TOTSUGO_ORT(36, const TotsugoOrtSession *, size_t, TotsugoOrtAllocator *, char **)(
      session, index, allocator, out);
}
static inline TotsugoOrtStatus *totsugo_ort_output_name(
    TotsugoOrtTable table, const TotsugoOrtSession *session, size_t index,
    TotsugoOrtAllocator *allocator, char **out) {
  return TOTSUGO_ORT(37, const TotsugoOrtSession *, size_t, TotsugoOrtAllocator *, char **)(
      session, index, allocator, out);
}
// `data` stays the caller's and must live until the value is released. Type 1 is float.
static inline TotsugoOrtStatus *totsugo_ort_create_tensor(
    TotsugoOrtTable table, const TotsugoOrtMemoryInfo *info, void *data, size_t bytes,
    const int64_t *shape, size_t rank, TotsugoOrtValue **out) {
  return TOTSUGO_ORT(49, const TotsugoOrtMemoryInfo *, void *, size_t, const int64_t *, size_t,
                     int, TotsugoOrtValue **)(info, data, bytes, shape, rank, 1, out);
}
static inline TotsugoOrtStatus *totsugo_ort_tensor_data(
    TotsugoOrtTable table, TotsugoOrtValue *value, void **out) {
  return TOTSUGO_ORT(51, TotsugoOrtValue *, void **)(value, out);
}
static inline TotsugoOrtStatus *totsugo_ort_dimension_count(
    TotsugoOrtTable table, const TotsugoOrtShape *shape, size_t *out) {
  return TOTSUGO_ORT(61, const TotsugoOrtShape *, size_t *)(shape, out);
}
static inline TotsugoOrtStatus *totsugo_ort_dimensions(
    TotsugoOrtTable table, const TotsugoOrtShape *shape, int64_t *out, size_t count) {
  return TOTSUGO_ORT(62, const TotsugoOrtShape *, int64_t *, size_t)(shape, out, count);
}
static inline TotsugoOrtStatus *totsugo_ort_tensor_shape(
    TotsugoOrtTable table, const TotsugoOrtValue *value, TotsugoOrtShape **out) {
  return TOTSUGO_ORT(65, const TotsugoOrtValue *, TotsugoOrtShape **)(value, out);
}
static inline TotsugoOrtStatus *totsugo_ort_cpu_memory_info(
    TotsugoOrtTable table, TotsugoOrtMemoryInfo **out) {
  return TOTSUGO_ORT(69, int, int, TotsugoOrtMemoryInfo **)(1, 0, out);
}
static inline TotsugoOrtStatus *totsugo_ort_free(
    TotsugoOrtTable table, TotsugoOrtAllocator *allocator, void *memory) {
  return TOTSUGO_ORT(76, TotsugoOrtAllocator *, void *)(allocator, memory);
}
static inline TotsugoOrtStatus *totsugo_ort_default_allocator(
    TotsugoOrtTable table, TotsugoOrtAllocator **out) {
  return TOTSUGO_ORT(78, TotsugoOrtAllocator **)(out);
}
// Places 92 to 100 and 118 release: env 92, status 93, memory info 94, session 95, value 96,
// shape 99, options 100, metadata 118. Each accepts NULL.
static inline void totsugo_ort_release(TotsugoOrtTable table, int place, void *object) {
  ((void (*)(void *))table[place])(object);
}
static inline TotsugoOrtStatus *totsugo_ort_metadata(
    TotsugoOrtTable table, const TotsugoOrtSession *session, TotsugoOrtMetadata **out) {
  return TOTSUGO_ORT(111, const TotsugoOrtSession *, TotsugoOrtMetadata **)(session, out);
}
static inline TotsugoOrtStatus *totsugo_ort_metadata_value(
    TotsugoOrtTable table, const TotsugoOrtMetadata *metadata, TotsugoOrtAllocator *allocator,
    const char *key, char **out) {
  return TOTSUGO_ORT(116, const TotsugoOrtMetadata *, TotsugoOrtAllocator *, const char *, char **)(
      metadata, allocator, key, out);
}
#undef TOTSUGO_ORT
