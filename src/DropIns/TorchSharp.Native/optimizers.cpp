// Steps of optimizers in one pass over the memory, where a call for each operation would take longer than the numbers.
#include "shim.h"
#include <ATen/Parallel.h>
#include <cmath>

VECTORIZED static void descent_pass(float* parameter, const float* gradient, int64_t count, float rate) {
  for (int64_t i = 0; i < count; i++) parameter[i] = std::fma(gradient[i], -rate, parameter[i]);
}

VECTORIZED static void adam_pass(float* parameter, const float* gradient, float* mean, float* square, int64_t count, float rate, float root,
                                 float beta1, float rest1, float beta2, float rest2, float eps) {
  for (int64_t i = 0; i < count; i++) {
    mean[i] = std::fma(gradient[i], rest1, mean[i] * beta1);
    square[i] = std::fma(rest2 * gradient[i], gradient[i], square[i] * beta2);
    parameter[i] -= rate * mean[i] / (std::sqrt(square[i]) / root + eps);
  }
}

// Adam (Kingma and Ba 2014) or, without moments, gradient descent, rounded as libtorch does. 0, and nothing done, where a tensor is not plain float32.
EXPORT int32_t optimizer_step(const Handle* parameters, const Handle* gradients, const Handle* means, const Handle* squares, int32_t count,
                              double rate, double root, double beta1, double beta2, double eps) {
  return guarded<int32_t>(-1, [&] {
    for (int32_t i = 0; i < count; i++)
      for (auto* list : {parameters, gradients, means, squares})
        if (list && (list[i]->layout() != c10::kStrided || !list[i]->is_cpu() || list[i]->dtype() != caffe2::TypeMeta::Make<float>() ||
                     !list[i]->is_contiguous() || list[i]->numel() != parameters[i]->numel()))
          return 0;
    FlushDenormals flush;
    for (int32_t i = 0; i < count; i++) {
      at::parallel_for(0, parameters[i]->numel(), 1 << 15, [&](int64_t begin, int64_t end) {
        auto from = [&](Handle tensor) { return tensor->data_ptr_impl<float>() + begin; };
        if (!means) return descent_pass(from(parameters[i]), from(gradients[i]), end - begin, rate);
        adam_pass(from(parameters[i]), from(gradients[i]), from(means[i]), from(squares[i]), end - begin, rate, root, beta1, 1 - beta1, beta2, 1 - beta2, eps);
      });
      parameters[i]->bump_version();
    }
    return 1;
  });
}
