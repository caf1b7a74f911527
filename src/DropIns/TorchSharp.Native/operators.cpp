// Every ATen operator through one function: the dispatcher is called boxed, the schema supplies types and defaults.
#include "shim.h"
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <cstdlib>
#include <mutex>
#include <unordered_map>

namespace {

enum class Kind { Tensor, Int, Double, Bool, Scalar, String, Device, Generator, IntList, DoubleList, TensorList, OptionalTensorList, Other };

struct Parameter {
  Kind kind;
  bool optional;
  int32_t fixed_size;  // of a list declared as int[2], where one number stands for all
};

// What is called without a stack of boxed values: one tensor, two, two with a factor of the second (add), a linear layer.
enum class Direct { None, Unary, Binary, Sum, Linear };

struct Operator {
  c10::OperatorHandle handle;
  std::vector<Parameter> parameters;
  Direct direct = Direct::None;
};

Parameter parameter_of(const c10::Argument& argument) {
  static const std::unordered_map<std::string, Kind> kinds{
      {"Tensor", Kind::Tensor}, {"int", Kind::Int}, {"SymInt", Kind::Int}, {"float", Kind::Double}, {"bool", Kind::Bool},
      {"number", Kind::Scalar}, {"str", Kind::String}, {"Device", Kind::Device}, {"Generator", Kind::Generator},
      {"List[int]", Kind::IntList}, {"List[SymInt]", Kind::IntList}, {"List[float]", Kind::DoubleList},
      {"List[Tensor]", Kind::TensorList}, {"List[Optional[Tensor]]", Kind::OptionalTensorList}};
  auto option = argument.type()->cast<c10::OptionalType>();
  auto found = kinds.find((option ? option->getElementType() : argument.type())->annotation_str());
  return {found == kinds.end() ? Kind::Other : found->second, option != nullptr, argument.N().value_or(0)};
}

template <typename T>
bool set(c10::IValue& result, T value) {
  result = std::move(value);
  return true;
}

// False where a tensor is missing.
template <typename Element>
bool set_tensors(const Value& value, c10::IValue& result) {
  c10::List<Element> list;
  list.reserve(value.size);
  auto* handles = static_cast<Handle*>(value.pointer);
  for (int32_t i = 0; i < value.size; i++) {
    if (handles[i]) list.push_back(borrow(handles[i]));
    else if constexpr (std::is_same<Element, at::Tensor>::value) return false;
    else list.push_back(c10::nullopt);
  }
  return set(result, std::move(list));
}

// False where the value doesn't fit the parameter.
bool convert(const Value& value, const Parameter& parameter, c10::IValue& result) {
  auto tag = value.tag;
  auto* integers = static_cast<int64_t*>(value.pointer);
  auto* numbers = static_cast<double*>(value.pointer);
  size_t repeats = std::max(parameter.fixed_size, 1);
  if (tag == Value::None) return parameter.optional;
  switch (parameter.kind) {
    case Kind::Tensor: return tag == Value::Tensor && set(result, borrow(static_cast<Handle>(value.pointer)));
    case Kind::Int: return (tag == Value::Int || tag == Value::Bool) && set(result, value.integer);
    case Kind::Double:
      return tag == Value::Int ? set(result, static_cast<double>(value.integer)) : tag == Value::Double && set(result, value.number);
    case Kind::Bool: return tag == Value::Bool && set(result, value.integer != 0);
    case Kind::Scalar:
      if (tag == Value::Complex) return set(result, c10::complex<double>(numbers[0], numbers[1]));
      if (tag == Value::Bool) return set(result, value.integer != 0);
      return tag == Value::Int ? set(result, value.integer) : tag == Value::Double && set(result, value.number);
    case Kind::String: return tag == Value::String && set(result, std::string(static_cast<const char*>(value.pointer), value.size));
    case Kind::Device: return tag == Value::Device && set(result, c10::Device(c10::DeviceType(value.size), c10::DeviceIndex(value.integer)));
    case Kind::Generator:
      return tag == Value::Generator && set(result, at::Generator(c10::intrusive_ptr<c10::GeneratorImpl>::reclaim_copy(
                                                        static_cast<c10::GeneratorImpl*>(value.pointer))));
    // One number for a list of fixed size is repeated, as in Python.
    case Kind::IntList:
      if (tag == Value::Int) return set(result, std::vector<int64_t>(repeats, value.integer));
      return tag == Value::IntList && set(result, at::IntArrayRef(integers, value.size));
    case Kind::DoubleList:
      if (tag == Value::Double) return set(result, std::vector<double>(repeats, value.number));
      if (tag == Value::IntList) return set(result, std::vector<double>(integers, integers + value.size));
      return tag == Value::DoubleList && set(result, c10::ArrayRef<double>(numbers, value.size));
    case Kind::TensorList: return tag == Value::TensorList && set_tensors<at::Tensor>(value, result);
    case Kind::OptionalTensorList:
      return (tag == Value::OptionalTensorList || tag == Value::TensorList) && set_tensors<c10::optional<at::Tensor>>(value, result);
    case Kind::Other: return false;
  }
  return false;
}

Value result_of(c10::IValue&& value, const std::string& name) {
  if (value.isNone()) return {Value::None, 0, {0}};
  if (value.isInt()) return {Value::Int, 0, {value.toInt()}};
  if (value.isBool()) return {Value::Bool, 0, {value.toBool()}};
  Value result{Value::Double, 0, {0}};
  if (value.isDouble()) {
    result.number = value.toDouble();
  } else if (value.isTensor()) {
    result.tag = Value::Tensor;
    result.pointer = give(std::move(value).toTensor());
  } else {
    TORCH_CHECK(value.isTensorList(), name, ": a result of type ", value.tagKind(), " is not supported");
    auto list = value.toTensorVector();
    auto* handles = static_cast<Handle*>(std::malloc(sizeof(Handle) * std::max<size_t>(list.size(), 1)));
    for (size_t i = 0; i < list.size(); i++) handles[i] = give(std::move(list[i]));
    result = {Value::TensorList, static_cast<int32_t>(list.size()), {0}};
    result.pointer = handles;
  }
  return result;
}

void check_arguments(const Operator& op, int32_t count, const Value* arguments, torch::jit::Stack& stack) {
  const auto& schema = op.handle.schema();
  const auto& declared = schema.arguments();
  TORCH_CHECK(count <= static_cast<int32_t>(declared.size()), schema.name(), " takes at most ", declared.size(), " arguments, got ", count);
  stack.reserve(declared.size());
  for (size_t i = 0; i < declared.size(); i++) {
    bool given = static_cast<int32_t>(i) < count && arguments[i].tag != Value::Default;
    auto name = [&] { return c10::str(schema.name(), ": argument '", declared[i].name(), "' (position ", i + 1, ")"); };
    c10::IValue value;
    TORCH_CHECK(given || declared[i].default_value(), name(), " is missing");
    TORCH_CHECK(!given || convert(arguments[i], op.parameters[i], value), name(), " must be ", declared[i].type()->annotation_str());
    stack.push_back(given ? std::move(value) : *declared[i].default_value());
  }
}

Direct direct_of(const Operator& op) {
  const auto& schema = op.handle.schema();
  if (schema.name() == "aten::linear") return Direct::Linear;
  const auto& results = schema.returns();
  if (schema.is_mutable() || results.size() != 1 || results[0].alias_info() || parameter_of(results[0]).kind != Kind::Tensor) return Direct::None;
  std::vector<Kind> kinds;
  for (const auto& parameter : op.parameters) kinds.push_back(parameter.optional ? Kind::Other : parameter.kind);
  if (kinds == std::vector<Kind>{Kind::Tensor}) return Direct::Unary;
  if (kinds == std::vector<Kind>{Kind::Tensor, Kind::Tensor}) return Direct::Binary;
  bool sum = kinds == std::vector<Kind>{Kind::Tensor, Kind::Tensor, Kind::Scalar} && schema.arguments()[2].default_value() == c10::IValue(1);
  return sum ? Direct::Sum : Direct::None;
}

// The result, undefined where the arguments call for the stack.
at::Tensor call_direct(const Operator& op, const Value* arguments, int32_t count) {
  using T = const at::Tensor&;
  bool unary = op.direct == Direct::Unary;
  if (op.direct == Direct::None || count != (unary ? 1 : op.direct == Direct::Linear ? 3 : 2)) return {};
  if (std::any_of(arguments, arguments + count, [](const Value& value) { return value.tag != Value::Tensor; })) return {};
  auto tensor = [&](int32_t i) { return borrow(static_cast<Handle>(arguments[i].pointer)); };
  if (op.direct == Direct::Linear) return linear(tensor(0), tensor(1), tensor(2));
  auto left = tensor(0), right = tensor(count - 1);
  // What nobody differentiates needs no visit to autograd's kernels.
  c10::optional<at::AutoDispatchBelowAutograd> unrecorded;
  if (!left.unsafeGetTensorImpl()->requires_grad() && !right.unsafeGetTensorImpl()->requires_grad()) unrecorded.emplace();
  if (unary) return op.handle.typed<at::Tensor(T)>().call(left);
  return op.direct == Direct::Binary ? op.handle.typed<at::Tensor(T, T)>().call(left, right)
                                     : op.handle.typed<at::Tensor(T, T, const at::Scalar&)>().call(left, right, 1);
}

}  // namespace

// The operator's handle, valid for the life of the process; null where there is no such operator.
EXPORT void* op_find(const char* name, const char* overload) {
  return guarded<void*>(nullptr, [&]() -> void* {
    static std::mutex mutex;
    static std::unordered_map<std::string, std::unique_ptr<Operator>> found;
    std::lock_guard<std::mutex> lock(mutex);
    auto& entry = found[std::string(name) + "." + overload];
    if (!entry) {
      auto handle = c10::Dispatcher::singleton().findSchema({name, overload});
      TORCH_CHECK(handle.has_value(), "libtorch has no operator ", name, *overload ? "." : "", overload);
      std::vector<Parameter> parameters;
      for (const auto& argument : handle->schema().arguments()) parameters.push_back(parameter_of(argument));
      entry.reset(new Operator{*handle, std::move(parameters)});
      entry->direct = direct_of(*entry);
    }
    return entry.get();
  });
}

// Calls the operator and writes at most max results; returns their number, or -1. Arguments not given take the schema's defaults.
EXPORT int32_t op_call(void* handle, const Value* arguments, int32_t count, Value* results, int32_t max) {
  return guarded<int32_t>(-1, [&] {
    TORCH_CHECK(handle, "op_call needs an operator");
    const auto& op = *static_cast<const Operator*>(handle);
    FlushDenormals flush;
    if (max == 1) {
      results[0] = {Value::Tensor, 0, {0}};
      if ((results[0].pointer = give(call_direct(op, arguments, count)))) return 1;
    }
    torch::jit::Stack stack;
    check_arguments(op, count, arguments, stack);
    op.handle.callBoxed(stack);
    auto written = std::min(static_cast<int32_t>(stack.size()), max);
    for (int32_t i = 0; i < written; i++) results[i] = result_of(std::move(stack[i]), op.handle.schema().name());
    return written;
  });
}

// Frees the array of a TensorList result, not its tensors.
EXPORT void list_free(void* handles) { std::free(handles); }
