// Training in several processes: PyTorch's collective operations over Gloo.
#include "shim.h"
#include <torch/csrc/distributed/c10d/HashStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>

namespace {

using Group = c10d::ProcessGroupGloo;
using Set = void (*)(const char* key, const uint8_t* value, int64_t size);
using Get = int64_t (*)(const char* key, uint8_t* value, int64_t capacity);

// What the processes tell each other in order to connect; C# carries it.
struct Store final : c10d::HashStore {
  Store(Set set, Get get) : send(set), receive(get) {}
  void set(const std::string& key, const std::vector<uint8_t>& value) override { send(key.c_str(), value.data(), value.size()); }
  std::vector<uint8_t> get(const std::string& key) override {
    std::vector<uint8_t> value(1 << 16);
    auto size = receive(key.c_str(), value.data(), value.size());
    TORCH_CHECK(size >= 0, "another process did not say where it listens");
    value.resize(size);
    return value;
  }
  void wait(const std::vector<std::string>&, const std::chrono::milliseconds&) override {}  // get waits
  const Set send;
  const Get receive;
};

template <typename Body>
int32_t collective(Handle tensor, Body body) {
  return attempt([&] {
    std::vector<at::Tensor> tensors{borrow(tensor)};
    body(tensors)->wait();
  });
}

}  // namespace

// Connects to all other processes; null where that fails. The host is this process's own address.
EXPORT Group* group_join(const char* host, int32_t rank, int32_t size, int64_t timeout_milliseconds, Set set, Get get) {
  return guarded<Group*>(nullptr, [&] {
    auto options = Group::Options::create(std::chrono::milliseconds(timeout_milliseconds));
    options->devices.push_back(Group::createDeviceForHostname(host));
    return c10::make_intrusive<Group>(c10::make_intrusive<Store>(set, get), rank, size, options).release();
  });
}

EXPORT void group_leave(Group* group) { c10::raw::intrusive_ptr::decref(group); }

// In place; the operation is a number of c10d::ReduceOp.
EXPORT int32_t group_all_reduce(Group* group, Handle tensor, int32_t operation) {
  auto kind = static_cast<c10d::ReduceOp::RedOpType>(operation);
  return collective(tensor, [&](auto& tensors) { return group->allreduce(tensors, {kind}); });
}

// The tensor of one process for all, in place.
EXPORT int32_t group_broadcast(Group* group, Handle tensor, int32_t root) {
  return collective(tensor, [&](auto& tensors) { return group->broadcast(tensors, {root}); });
}

// The result has a leading dimension of one entry a process.
EXPORT int32_t group_all_gather(Group* group, Handle tensor, Handle result) {
  return collective(tensor, [&](auto& tensors) {
    std::vector<std::vector<at::Tensor>> parts{borrow(result).unbind(0)};
    return group->allgather(parts, tensors);
  });
}
