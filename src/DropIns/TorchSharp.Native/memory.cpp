// Where the numbers of tensors lie: freed small blocks wait for the next tensor, and bytes are counted on request.
#include "shim.h"
#include <atomic>
#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>

namespace {

constexpr size_t Line = 64;          // what numbers are aligned to, and the size of a block's head
constexpr size_t Classes = 64;       // blocks of up to so many lines wait
constexpr size_t MostKept = 2 << 20; // bytes that wait in a thread

std::atomic<int64_t> live, peak;
std::atomic<bool> counting;

struct alignas(Line) Block {
  Block* next;
  size_t lines;
  int64_t counted;
};

struct Cache {
  Block* waiting[Classes + 1] = {};
  size_t bytes = 0;

  ~Cache() {
    for (auto* block : waiting)
      while (block) c10::free_cpu(std::exchange(block, block->next));
  }
};

// A thread's cache; null before its first tensor and after its end. The model saves a function call at each access.
thread_local Cache* cache __attribute__((tls_model("initial-exec")));
thread_local bool ended;

Cache* open_cache() {
  struct Owner {
    ~Owner() { delete std::exchange(cache, nullptr), ended = true; }
  };
  static thread_local Owner owner;
  return ended ? nullptr : cache = new Cache;
}

struct Allocator final : c10::Allocator {
  c10::DataPtr allocate(size_t bytes) const override {
    if (bytes == 0) return {nullptr, nullptr, &release, c10::DeviceType::CPU};
    auto lines = (bytes + Line - 1) / Line;
    auto* kept = cache ? cache : open_cache();
    Block* block = lines <= Classes && kept ? kept->waiting[lines] : nullptr;
    if (block) {
      kept->waiting[lines] = block->next;
      kept->bytes -= lines * Line;
    } else {
      block = static_cast<Block*>(c10::alloc_cpu((lines + 1) * Line));
      block->lines = lines;
    }
    block->counted = 0;
    if (counting.load(std::memory_order_relaxed)) count(block, static_cast<int64_t>(bytes));
    return {block + 1, block + 1, &release, c10::DeviceType::CPU};
  }

  c10::DeleterFnPtr raw_deleter() const override { return &release; }

  static void release(void* data) {
    if (!data) return;
    auto* block = static_cast<Block*>(data) - 1;
    if (block->counted) live -= block->counted;
    auto* kept = cache ? cache : open_cache();
    if (block->lines > Classes || !kept || kept->bytes + block->lines * Line > MostKept) return c10::free_cpu(block);
    block->next = kept->waiting[block->lines];
    kept->waiting[block->lines] = block;
    kept->bytes += block->lines * Line;
  }

  static void count(Block* block, int64_t bytes) {
    block->counted = bytes;
    auto now = live += bytes;
    for (auto seen = peak.load(); now > seen && !peak.compare_exchange_weak(seen, now);) {
    }
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
