// Training in several processes: PyTorch's collective operations over Gloo.
#include "shim.h"
#include <torch/csrc/distributed/c10d/HashStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>

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

// Connects to all other processes; null where that fails. The host is this process's own address.
EXPORT Group* group_join(const char* host, int32_t rank, int32_t size, int64_t timeout_milliseconds, Set set, Get get) {
  return guarded<Group*>(nullptr, [&] {
    auto options = Group::Options::create(std::chrono::milliseconds(timeout_milliseconds));
    options->devices.push_back(Group::createDeviceForHostname(host));
    return c10::make_intrusive<Group>(c10::make_intrusive<Store>(set, get), rank, size, options).release();
  });
}

EXPORT void group_leave(Group* group) { c10::raw::intrusive_ptr::decref(group); }

// Gathers all tensors into the result, one entry a process, where there is one. Otherwise changes the tensor in place: to that of the
// process root, or where root is negative to what the operation, a number of c10d::ReduceOp, makes of all.
EXPORT int32_t group_run(Group* group, Handle tensor, Handle result, int32_t root, int32_t operation) {
  return attempt([&] {
    std::vector<at::Tensor> tensors{borrow(tensor)};
    std::vector<std::vector<at::Tensor>> parts;
    if (result) parts.push_back(borrow(result).unbind(0));
    auto work = result ? group->allgather(parts, tensors) : root >= 0 ? group->broadcast(tensors, {root})
        : group->allreduce(tensors, {static_cast<c10d::ReduceOp::RedOpType>(operation)});
    work->wait();
  });
}
