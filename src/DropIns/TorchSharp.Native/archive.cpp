// Tensors in files of libtorch's own: an archive that holds the tensor under the name 0.
#include "shim.h"
#include <torch/serialize.h>

EXPORT int32_t tensor_save(Handle tensor, const char* location) {
  return guarded(0, [&] {
    torch::save(borrow(tensor), location);
    return 1;
  });
}

EXPORT Handle tensor_load(const char* location) {
  return guarded<Handle>(nullptr, [&] {
    at::Tensor tensor;
    torch::load(tensor, location);
    return give(tensor);
  });
}
