// What a tensor is beside operators: its data, its shape, its gradient.
#include "shim.h"
#include <ATen/ops/from_blob.h>
#include <ATen/core/LegacyTypeDispatch.h>

EXPORT void tensor_retain(Handle tensor) { c10::raw::intrusive_ptr::incref(tensor); }
EXPORT void tensor_release(Handle tensor) { c10::raw::intrusive_ptr::decref(tensor); }
EXPORT int64_t tensor_dim(Handle tensor) { return tensor->dim(); }
EXPORT int64_t tensor_numel(Handle tensor) { return tensor->numel(); }

// Valid until the tensor is resized or released.
EXPORT const int64_t* tensor_sizes(Handle tensor) { return tensor->sizes().data(); }
EXPORT const int64_t* tensor_strides(Handle tensor) { return tensor->strides().data(); }
EXPORT int64_t tensor_storage_offset(Handle tensor) { return tensor->storage_offset(); }
EXPORT int32_t tensor_dtype(Handle tensor) { return static_cast<int32_t>(c10::typeMetaToScalarType(tensor->dtype())); }
EXPORT int64_t tensor_element_size(Handle tensor) { return tensor->itemsize(); }
EXPORT int32_t tensor_is_contiguous(Handle tensor) { return tensor->is_contiguous(); }
EXPORT int32_t tensor_device_type(Handle tensor) { return static_cast<int32_t>(tensor->device().type()); }
EXPORT int32_t tensor_device_index(Handle tensor) { return tensor->device().index(); }
EXPORT void* tensor_data(Handle tensor) { return guarded<void*>(nullptr, [&] { return borrow(tensor).data_ptr(); }); }

// The bytes that a new handle stands for: elements unless it is a view or a known tensor, and the steps of differentiation (measured).
EXPORT int64_t tensor_owned_bytes(Handle tensor) {
  int64_t bytes = tensor->requires_grad() ? 5000 : 400;
  if (!tensor->has_storage() || c10::raw::intrusive_ptr::use_count(tensor) != 1) return bytes;
  return tensor->storage().use_count() == 1 || !borrow(tensor).is_view() ? bytes + static_cast<int64_t>(tensor->storage().nbytes()) : bytes;
}

// A tensor over the caller's memory; release(context) is called when its storage goes.
EXPORT Handle tensor_from_blob(void* data, const int64_t* sizes, int32_t dim, int32_t dtype, void (*release)(void*), void* context) {
  return guarded<Handle>(nullptr, [&] {
    at::AutoDispatchBelowADInplaceOrView guard;
    return give(at::from_blob(data, {sizes, static_cast<size_t>(dim)}, [release, context](void*) { release(context); },
                              at::TensorOptions().dtype(static_cast<at::ScalarType>(dtype))));
  });
}

EXPORT int32_t tensor_requires_grad(Handle tensor) { return borrow(tensor).requires_grad(); }

// Null where there is no gradient.
EXPORT Handle tensor_grad(Handle tensor) { return guarded<Handle>(nullptr, [&] { return give(borrow(tensor).grad()); }); }

EXPORT int32_t tensor_set_grad(Handle tensor, Handle gradient) {
  return attempt([&] { borrow(tensor).mutable_grad() = borrow_optional(gradient); });
}
