// Counts the bytes of all tensors, those that differentiation keeps among them.
#include "shim.h"
#include <atomic>
#include <c10/core/CPUAllocator.h>

namespace {

std::atomic<int64_t> live, peak;

struct Block {
  c10::DataPtr data;
  int64_t bytes;
};

struct CountingAllocator final : c10::Allocator {
  c10::DataPtr allocate(size_t bytes) const override {
    auto data = c10::GetDefaultCPUAllocator()->allocate(bytes);
    auto now = live += static_cast<int64_t>(bytes);
    for (auto seen = peak.load(); now > seen && !peak.compare_exchange_weak(seen, now);) {
    }
    auto* address = data.get();
    return {address, new Block{std::move(data), static_cast<int64_t>(bytes)}, &release, c10::DeviceType::CPU};
  }

  static void release(void* context) {
    auto* block = static_cast<Block*>(context);
    live -= block->bytes;
    delete block;
  }
};

}  // namespace

// Tensors made while it is off are not counted.
EXPORT void memory_count(int32_t on) {
  static CountingAllocator counting;
  c10::SetCPUAllocator(on ? &counting : c10::GetDefaultCPUAllocator());
}

EXPORT int64_t memory_live() { return live; }
EXPORT int64_t memory_peak() { return peak; }
EXPORT void memory_reset_peak() { peak = live.load(); }
