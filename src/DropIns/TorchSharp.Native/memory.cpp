// Where the numbers of tensors lie: freed small blocks wait for the next tensor, and bytes are counted on request.
#include "shim.h"
#include <atomic>
#include <c10/core/CPUAllocator.h>
#include <cstdlib>

namespace {

constexpr size_t Line = 64;           // what numbers are aligned to, and the size of a block's head
constexpr size_t Classes = 64;        // blocks of up to so many lines wait
constexpr size_t MostKept = 2 << 20;  // bytes that wait in a thread

std::atomic<int64_t> live, peak;
std::atomic<bool> counting;

struct alignas(Line) Block {
  void* memory;
  Block* next;
  size_t lines;
  int64_t counted;
};

thread_local bool ended;
thread_local struct Cache {
  Block* waiting[Classes + 1] = {};
  size_t bytes = 0;
  ~Cache() {
    ended = true;
    for (auto* block : waiting)
      while (block) std::free(std::exchange(block, block->next)->memory);
  }
} cache;

struct Allocator final : c10::Allocator {
  c10::DataPtr allocate(size_t bytes) const override {
    if (bytes == 0) return {nullptr, nullptr, &release, c10::DeviceType::CPU};
    auto lines = (bytes + Line - 1) / Line;
    Block* block = lines <= Classes && !ended ? cache.waiting[lines] : nullptr;
    if (block) {
      cache.waiting[lines] = block->next;
      cache.bytes -= lines * Line;
    } else {
      // Not memalign: glibc's does not find the gap again that a block of the same size left.
      auto* memory = std::malloc((lines + 2) * Line);
      TORCH_CHECK(memory, "can't allocate memory: you tried to allocate ", bytes, " bytes");
      block = reinterpret_cast<Block*>((reinterpret_cast<uintptr_t>(memory) + Line - 1) / Line * Line);
      block->memory = memory;
      block->lines = lines;
    }
    block->counted = counting ? static_cast<int64_t>(bytes) : 0;
    auto now = live += block->counted;
    for (auto seen = peak.load(); now > seen && !peak.compare_exchange_weak(seen, now);) {
    }
    return {block + 1, block + 1, &release, c10::DeviceType::CPU};
  }

  c10::DeleterFnPtr raw_deleter() const override { return &release; }
  static void release(void* data) {
    if (!data) return;
    auto* block = static_cast<Block*>(data) - 1;
    live -= block->counted;
    if (block->lines > Classes || ended || cache.bytes + block->lines * Line > MostKept) return std::free(block->memory);
    block->next = std::exchange(cache.waiting[block->lines], block);
    cache.bytes += block->lines * Line;
  }
};

}  // namespace

// Never freed: tensors may outlive all else.
void use_allocator() { c10::SetCPUAllocator(new Allocator); }

// Tensors made while it is off are not counted.
EXPORT void memory_count(int32_t on) { counting = on != 0; }
EXPORT int64_t memory_live() { return live; }
EXPORT int64_t memory_peak() { return peak; }
EXPORT void memory_reset_peak() { peak = live.load(); }
