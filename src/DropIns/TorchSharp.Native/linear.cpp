// A linear layer as one step of the graph, where libtorch records a transposition and a product: for small layers that costs as much as the numbers.
#include "shim.h"
#include <ATen/Functions.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/utils.h>
#include <torch/csrc/autograd/saved_variable.h>

using torch::autograd::SavedVariable;
using torch::autograd::variable_list;

namespace {

// The products are those of libtorch's own steps, so that the gradients are the same to the bit.
struct LinearStep final : torch::autograd::Node {
  SavedVariable input, weight;

  std::string name() const override { return "AddmmBackward0"; }  // libtorch's, which anomaly mode names

  variable_list apply(variable_list&& gradients) override {
    std::lock_guard<std::mutex> lock(mutex_);
    variable_list found(3);
    const auto& gradient = gradients[0];
    if (!gradient.defined()) return found;
    // Recorded only where the gradient will be differentiated itself.
    c10::optional<at::AutoDispatchBelowADInplaceOrView> unrecorded;
    if (!at::GradMode::is_enabled()) unrecorded.emplace();
    if (task_should_compute_output(0)) found[0] = at::mm(gradient, weight.unpack());
    if (task_should_compute_output(1)) found[1] = at::mm(gradient.t(), input.unpack());
    if (task_should_compute_output(2)) found[2] = at::sum(gradient, 0);
    return found;
  }

  void release_variables() override {
    std::lock_guard<std::mutex> lock(mutex_);
    input.reset_data();
    weight.reset_data();
  }
};

bool plain(const at::Tensor& tensor, int64_t dimensions) {
  return tensor.dim() == dimensions && tensor.layout() == c10::kStrided && tensor.is_cpu() && tensor.is_contiguous() && tensor.scalar_type() == at::kFloat;
}

}  // namespace

at::Tensor linear(const at::Tensor& input, const at::Tensor& weight, const at::Tensor& bias) {
  if (!plain(input, 2) || !plain(weight, 2) || !plain(bias, 1)) return {};
  at::Tensor output;
  {
    at::AutoDispatchBelowADInplaceOrView unrecorded;
    output = at::addmm(bias, input, weight.t());
  }
  if (at::GradMode::is_enabled() && !c10::InferenceMode::is_enabled() && torch::autograd::any_variable_requires_grad({input, weight, bias})) {
    std::shared_ptr<LinearStep> step(new LinearStep, torch::autograd::deleteNode);
    step->set_next_edges(torch::autograd::collect_next_edges(input, weight, bias));
    if (step->should_compute_output(0)) step->weight = SavedVariable(weight, false);
    if (step->should_compute_output(1)) step->input = SavedVariable(input, false);
    torch::autograd::set_history(output, step);
  }
  return output;
}
