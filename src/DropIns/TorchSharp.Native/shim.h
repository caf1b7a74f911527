// What crosses the border between C# and libtorch: fixed-width types, UTF-8 text, no exceptions.
#pragma once
#include <ATen/core/Tensor.h>
#include <c10/util/intrusive_ptr.h>
#include <cstdint>
#include <string>
#ifdef __SSE__
#include <xmmintrin.h>
#endif

#define EXPORT extern "C" __attribute__((visibility("default")))

// One argument or result of an operator. A tensor or generator is its implementation object's address.
struct Value {
  enum Tag : int32_t {
    None, Tensor, Int, Double, Bool, IntList, DoubleList, TensorList, OptionalTensorList, String, Device, Generator, Complex, Default
  };
  Tag tag;
  int32_t size;  // elements of a list, bytes of a string, type of a device
  union {
    int64_t integer;
    double number;
    void* pointer;
  };
};
static_assert(sizeof(Value) == 16);

using Handle = c10::TensorImpl*;

// The handle keeps its reference; the tensor has one of its own.
inline at::Tensor borrow(Handle handle) {
  return at::Tensor(c10::intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>::reclaim_copy(handle));
}

inline at::Tensor borrow_optional(Handle handle) { return handle ? borrow(handle) : at::Tensor(); }

// The caller owns the handle's one reference; an undefined tensor is null.
inline Handle give(at::Tensor tensor) { return tensor.defined() ? tensor.unsafeReleaseTensorImpl() : nullptr; }

void set_error_from_current_exception();

void use_allocator();

// Undefined where the tensors are not plain float32, the input and the weight matrices, the bias a vector.
at::Tensor linear(const at::Tensor& input, const at::Tensor& weight, const at::Tensor& bias);

// The text lives until the thread's next one.
const char* keep_text(std::string text);

// Runs the body; an exception becomes the thread's error text and the failure value.
template <typename Result, typename Body>
Result guarded(Result failure, Body body) {
  try {
    return body();
  } catch (...) {
    set_error_from_current_exception();
    return failure;
  }
}

// While it lives, this thread and those it starts take numbers too small for the normal format as zero: a running mean that
// decays to nothing would slow each step. The rest of the program keeps the language's arithmetic.
class FlushDenormals {
#ifdef __SSE__
  unsigned before = _mm_getcsr();

 public:
  FlushDenormals() { _mm_setcsr(before | 0x8040); }
  ~FlushDenormals() { _mm_setcsr(before); }
#else
 public:
  FlushDenormals() {}
#endif
};

// For what has no result: 0, or -1 where it failed.
template <typename Body>
int32_t attempt(Body body) {
  return guarded<int32_t>(-1, [&] {
    body();
    return 0;
  });
}

// Compiled twice, for processors with and without AVX2.
#ifdef __x86_64__
#define VECTORIZED __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define VECTORIZED
#endif
