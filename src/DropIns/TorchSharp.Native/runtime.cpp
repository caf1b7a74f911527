// The state around tensors: errors, gradient mode, random generators, threads, versions.
#include "shim.h"
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <c10/core/DefaultDtype.h>
#include <c10/core/GradMode.h>
#include <c10/core/InferenceMode.h>
#include <c10/util/Logging.h>
#include <dlfcn.h>
#include <filesystem>
#include <malloc.h>
#include <mutex>
#include <torch/version.h>

namespace {

thread_local std::string error;
thread_local std::string text;

// A generator, locked until the end of the expression.
struct locked {
  c10::GeneratorImpl* generator;
  std::lock_guard<std::mutex> lock;
  explicit locked(void* address) : generator(static_cast<c10::GeneratorImpl*>(address)), lock(generator->mutex_) {}
  c10::GeneratorImpl* operator->() { return generator; }
};

}  // namespace

const char* keep_text(std::string value) {
  text = std::move(value);
  return text.c_str();
}

void set_error_from_current_exception() {
  try {
    throw;
  } catch (const c10::Error& exception) {
    error = exception.what_without_backtrace();
  } catch (const std::exception& exception) {
    error = exception.what();
  } catch (...) {
    error = "unknown error in libtorch";
  }
}

EXPORT const char* last_error() { return error.c_str(); }
EXPORT int32_t grad_mode_get() { return c10::GradMode::is_enabled(); }
EXPORT void grad_mode_set(int32_t enabled) { c10::GradMode::set_enabled(enabled != 0); }
EXPORT int32_t inference_mode_get() { return c10::InferenceMode::is_enabled(); }
EXPORT void* inference_mode_enter(int32_t enabled) { return new c10::InferenceMode(enabled != 0); }

// On the thread that entered.
EXPORT void inference_mode_leave(void* mode) { delete static_cast<c10::InferenceMode*>(mode); }

EXPORT void* generator_new(uint64_t seed) { return at::detail::createCPUGenerator(seed).unsafeReleaseGeneratorImpl(); }
EXPORT void* generator_default() { return at::Generator(at::detail::getDefaultCPUGenerator()).unsafeReleaseGeneratorImpl(); }
EXPORT void generator_release(void* generator) { c10::raw::intrusive_ptr::decref(static_cast<c10::GeneratorImpl*>(generator)); }
EXPORT uint64_t generator_seed(void* generator) { return locked(generator)->current_seed(); }
// A fresh seed from the system's entropy.
EXPORT uint64_t generator_reseed(void* generator) { return locked(generator)->seed(); }
EXPORT int32_t generator_set_seed(void* generator, uint64_t seed) { return attempt([&] { locked(generator)->set_current_seed(seed); }); }

EXPORT Handle generator_state(void* generator) { return guarded<Handle>(nullptr, [&] { return locked(generator)->get_state().release(); }); }

EXPORT int32_t generator_set_state(void* generator, Handle state) {
  return attempt([&] { locked(generator)->set_state(*borrow(state).unsafeGetTensorImpl()); });
}

EXPORT int32_t default_dtype_get() { return static_cast<int32_t>(c10::get_default_dtype_as_scalartype()); }
EXPORT int32_t default_dtype_set(int32_t dtype) {
  return attempt([&] { c10::set_default_dtype(c10::scalarTypeToTypeMeta(static_cast<c10::ScalarType>(dtype))); });
}

// Makes the settings under which a small machine trains fastest. Called once, before anything else.
EXPORT void engine_start(int32_t threads) {
  use_allocator();
  // An error's native stack, which nobody is shown, would take milliseconds to write.
  c10::SetStackTraceFetcher([] { return std::string(); });
  // The heap keeps what a training step frees for the next step, instead of a page fault for every 4 KB.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
  // libtorch divides the work among its threads; more threads of OpenBLAS would only take their cores.
  if (auto* set_threads = dlsym(RTLD_DEFAULT, "openblas_set_num_threads")) reinterpret_cast<void (*)(int)>(set_threads)(1);
  if (!std::getenv("OMP_NUM_THREADS")) at::set_num_threads(threads);
}

EXPORT int32_t threads_get() { return at::get_num_threads(); }
EXPORT int32_t threads_set(int32_t count) { return attempt([&] { at::set_num_threads(count); }); }

EXPORT int32_t deterministic_get() { return at::globalContext().deterministicAlgorithms(); }
EXPORT int32_t deterministic_warns() { return at::globalContext().deterministicAlgorithmsWarnOnly(); }
EXPORT void deterministic_set(int32_t on, int32_t warn_only) { at::globalContext().setDeterministicAlgorithms(on != 0, warn_only != 0); }

EXPORT const char* torch_version() { return TORCH_VERSION; }
EXPORT const char* parallel_info() { return guarded<const char*>(nullptr, [] { return keep_text(at::get_parallel_info()); }); }

// The file of the BLAS library that libtorch multiplies matrices with; empty where it is built in.
EXPORT const char* blas_library() {
  Dl_info info;
  void* routine = dlsym(RTLD_DEFAULT, "sgemm_");
  if (!routine || !dladdr(routine, &info) || !info.dli_fname) return "";
  return guarded<const char*>("", [&] { return keep_text(std::filesystem::canonical(info.dli_fname)); });
}
