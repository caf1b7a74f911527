// Training in several processes: PyTorch's collective operations over Gloo.
#include "shim.h"
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

namespace {

using Group = c10d::ProcessGroupGloo;

template <typename Body>
int32_t collective(Handle tensor, Body body) {
  return attempt([&] {
    std::vector<at::Tensor> tensors{borrow(tensor)};
    body(tensors)->wait();
  });
}

}  // namespace

// Waits until all processes have joined. Process 0 listens at the port; null where it fails or takes too long.
EXPORT void* group_join(const char* host, int32_t port, int32_t rank, int32_t size, int64_t timeout_milliseconds) {
  return guarded<void*>(nullptr, [&] {
    std::chrono::milliseconds timeout(timeout_milliseconds);
    c10d::TCPStoreOptions where;
    where.port = static_cast<uint16_t>(port);
    where.isServer = rank == 0;
    where.numWorkers = size;
    where.timeout = timeout;
    auto options = Group::Options::create(timeout);
    options->devices.push_back(Group::createDeviceForHostname(host));
    return c10::make_intrusive<Group>(c10::make_intrusive<c10d::TCPStore>(host, where), rank, size, options).release();
  });
}

EXPORT void group_leave(void* group) { c10::raw::intrusive_ptr::decref(static_cast<Group*>(group)); }

// The sum over all processes, in place.
EXPORT int32_t group_sum(void* group, Handle tensor) {
  return collective(tensor, [&](auto& tensors) { return static_cast<Group*>(group)->allreduce(tensors, {}); });
}

// The tensor of one process for all, in place.
EXPORT int32_t group_broadcast(void* group, Handle tensor, int32_t root) {
  return collective(tensor, [&](auto& tensors) {
    c10d::BroadcastOptions options;
    options.rootRank = root;
    return static_cast<Group*>(group)->broadcast(tensors, options);
  });
}
