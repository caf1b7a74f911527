// Differentiation of what was recorded, and steps whose derivative C# computes.
#include "shim.h"
#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/utils.h>
#include <torch/csrc/autograd/variable.h>

using torch::autograd::AnomalyMode;
using torch::autograd::variable_list;

namespace {

std::vector<at::Tensor> tensors_of(const Handle* handles, int32_t count) {
  std::vector<at::Tensor> tensors;
  tensors.reserve(count);
  for (int32_t i = 0; i < count; i++) tensors.push_back(borrow_optional(handles[i]));
  return tensors;
}

// What C# does for a step. Results are new handles, null for no gradient; release comes after the last use and once more at the step's end.
struct Callbacks {
  int32_t (*backward)(void* context, void* step, const Handle* gradients, int32_t count, Handle* results, int32_t result_count);
  void (*release)(void* context, int32_t ends);
  void* context;
};

struct ManagedStep : torch::autograd::Node {
  explicit ManagedStep(const Callbacks& given) : callbacks(given) {}
  ~ManagedStep() override { callbacks.release(callbacks.context, 1); }
  void release_variables() override { callbacks.release(callbacks.context, 0); }

  variable_list apply(variable_list&& gradients) override {
    std::vector<Handle> given, results(num_outputs());
    for (const auto& gradient : gradients) given.push_back(gradient.defined() ? gradient.unsafeGetTensorImpl() : nullptr);
    auto status = callbacks.backward(callbacks.context, this, given.data(), given.size(), results.data(), results.size());
    variable_list found;
    for (auto* handle : results)
      found.push_back(handle ? at::Tensor(c10::intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>::reclaim(handle)) : at::Tensor());
    TORCH_CHECK(status == 0, "a function's backward threw an exception");
    return found;
  }

  Callbacks callbacks;
};

}  // namespace

// Makes the outputs results of one step from the inputs; an output that is an input was changed in place.
EXPORT int32_t autograd_record(const Handle* inputs, int32_t count, const Handle* outputs, int32_t output_count,
                                const Callbacks* callbacks) {
  return attempt([&] {
    std::shared_ptr<ManagedStep> step(new ManagedStep(*callbacks), torch::autograd::deleteNode);
    step->set_next_edges(torch::autograd::collect_next_edges(tensors_of(inputs, count)));
    for (auto& output : tensors_of(outputs, output_count))
      torch::autograd::impl::rebase_history(output, {step, step->add_input_metadata(output)});
  });
}

// Makes a tensor the step's output of a number once more.
EXPORT int32_t autograd_attach(Handle tensor, void* step, uint32_t number) {
  return attempt([&] {
    torch::autograd::impl::set_gradient_edge(borrow(tensor), {static_cast<ManagedStep*>(step)->shared_from_this(), number});
  });
}

EXPORT int32_t anomaly_mode_get() { return AnomalyMode::is_enabled() + 2 * AnomalyMode::should_check_nan(); }
EXPORT void anomaly_mode_set(int32_t on, int32_t check_nan) { AnomalyMode::set_enabled(on != 0, check_nan != 0); }

EXPORT int32_t autograd_backward(const Handle* tensors, int32_t count, const Handle* gradients, int32_t gradient_count, int32_t retain_graph,
                                 int32_t create_graph, const Handle* inputs, int32_t input_count) {
  return attempt([&] {
    FlushDenormals flush;
    torch::autograd::backward(tensors_of(tensors, count), tensors_of(gradients, gradient_count), retain_graph != 0, create_graph != 0,
                              tensors_of(inputs, input_count));
  });
}

// Writes one gradient an input, null for an input that wasn't used.
EXPORT int32_t autograd_grad(const Handle* outputs, int32_t count, const Handle* inputs, int32_t input_count, const Handle* gradients,
                             int32_t gradient_count, int32_t retain_graph, int32_t create_graph, int32_t allow_unused, Handle* results) {
  return attempt([&] {
    FlushDenormals flush;
    auto found = torch::autograd::grad(tensors_of(outputs, count), tensors_of(inputs, input_count), tensors_of(gradients, gradient_count),
                                       retain_graph != 0, create_graph != 0, allow_unused != 0);
    for (size_t i = 0; i < found.size(); i++) results[i] = give(std::move(found[i]));
  });
}
