// Every ATen operator through one function: the dispatcher is called boxed, the schema supplies types and defaults.
#include "shim.h"
#include <ATen/core/dispatch/Dispatcher.h>
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

struct Operator {
  c10::OperatorHandle handle;
  std::vector<Parameter> parameters;
};

Kind kind_of(const c10::TypePtr& type) {
  switch (type->kind()) {
    case c10::TypeKind::TensorType: return Kind::Tensor;
    case c10::TypeKind::SymIntType:
    case c10::TypeKind::IntType: return Kind::Int;
    case c10::TypeKind::FloatType: return Kind::Double;
    case c10::TypeKind::BoolType: return Kind::Bool;
    case c10::TypeKind::NumberType: return Kind::Scalar;
    case c10::TypeKind::StringType: return Kind::String;
    case c10::TypeKind::DeviceObjType: return Kind::Device;
    case c10::TypeKind::GeneratorType: return Kind::Generator;
    case c10::TypeKind::ListType: {
      auto element = type->castRaw<c10::ListType>()->getElementType();
      if (auto optional = element->cast<c10::OptionalType>())
        return kind_of(optional->getElementType()) == Kind::Tensor ? Kind::OptionalTensorList : Kind::Other;
      switch (kind_of(element)) {
        case Kind::Tensor: return Kind::TensorList;
        case Kind::Int: return Kind::IntList;
        case Kind::Double: return Kind::DoubleList;
        default: return Kind::Other;
      }
    }
    default: return Kind::Other;
  }
}

Parameter parameter_of(const c10::Argument& argument) {
  auto type = argument.type();
  bool optional = false;
  if (auto option = type->cast<c10::OptionalType>()) {
    optional = true;
    type = option->getElementType();
  }
  return {kind_of(type), optional, argument.N().value_or(0)};
}

template <typename T, typename Element>
c10::IValue list_of(const Value& value) {
  c10::List<T> list;
  list.reserve(value.size);
  auto* items = static_cast<const Element*>(value.pointer);
  for (int32_t i = 0; i < value.size; i++) list.push_back(static_cast<T>(items[i]));
  return list;
}

// One number for a list of fixed size is repeated, as in Python.
template <typename T>
c10::IValue repeated(T number, int32_t count) {
  c10::List<T> list;
  for (int32_t i = 0; i < std::max(count, 1); i++) list.push_back(number);
  return list;
}

// False where the value doesn't fit the parameter.
bool convert(const Value& value, const Parameter& parameter, c10::IValue& result) {
  if (value.tag == Value::None) {
    result = c10::IValue();
    return parameter.optional;
  }
  switch (parameter.kind) {
    case Kind::Tensor:
      if (value.tag != Value::Tensor) return false;
      result = borrow(static_cast<Handle>(value.pointer));
      return true;
    case Kind::Int:
      if (value.tag != Value::Int && value.tag != Value::Bool) return false;
      result = value.integer;
      return true;
    case Kind::Double:
      if (value.tag != Value::Int && value.tag != Value::Double) return false;
      result = value.tag == Value::Int ? static_cast<double>(value.integer) : value.number;
      return true;
    case Kind::Bool:
      if (value.tag != Value::Bool) return false;
      result = value.integer != 0;
      return true;
    case Kind::Scalar:
      if (value.tag == Value::Int) result = value.integer;
      else if (value.tag == Value::Double) result = value.number;
      else if (value.tag == Value::Bool) result = value.integer != 0;
      else if (value.tag == Value::Complex) {
        auto* parts = static_cast<const double*>(value.pointer);
        result = c10::complex<double>(parts[0], parts[1]);
      } else return false;
      return true;
    case Kind::String:
      if (value.tag != Value::String) return false;
      result = std::string(static_cast<const char*>(value.pointer), value.size);
      return true;
    case Kind::Device:
      if (value.tag != Value::Device) return false;
      result = c10::Device(static_cast<c10::DeviceType>(value.size), static_cast<c10::DeviceIndex>(value.integer));
      return true;
    case Kind::Generator:
      if (value.tag != Value::Generator) return false;
      result = at::Generator(c10::intrusive_ptr<c10::GeneratorImpl>::reclaim_copy(static_cast<c10::GeneratorImpl*>(value.pointer)));
      return true;
    case Kind::IntList:
      if (value.tag == Value::Int) result = repeated<int64_t>(value.integer, parameter.fixed_size);
      else if (value.tag == Value::IntList) result = list_of<int64_t, int64_t>(value);
      else return false;
      return true;
    case Kind::DoubleList:
      if (value.tag == Value::Double) result = repeated<double>(value.number, parameter.fixed_size);
      else if (value.tag == Value::DoubleList) result = list_of<double, double>(value);
      else if (value.tag == Value::IntList) result = list_of<double, int64_t>(value);
      else return false;
      return true;
    case Kind::TensorList: {
      if (value.tag != Value::TensorList) return false;
      c10::List<at::Tensor> list;
      list.reserve(value.size);
      auto* handles = static_cast<Handle*>(value.pointer);
      for (int32_t i = 0; i < value.size; i++) {
        if (!handles[i]) return false;
        list.push_back(borrow(handles[i]));
      }
      result = std::move(list);
      return true;
    }
    case Kind::OptionalTensorList: {
      if (value.tag != Value::OptionalTensorList && value.tag != Value::TensorList) return false;
      c10::List<c10::optional<at::Tensor>> list;
      list.reserve(value.size);
      auto* handles = static_cast<Handle*>(value.pointer);
      for (int32_t i = 0; i < value.size; i++)
        list.push_back(handles[i] ? c10::optional<at::Tensor>(borrow(handles[i])) : c10::nullopt);
      result = std::move(list);
      return true;
    }
    case Kind::Other: return false;
  }
  return false;
}

Value result_of(c10::IValue&& value, const std::string& name) {
  Value result{Value::None, 0, {0}};
  if (value.isTensor()) {
    result.tag = Value::Tensor;
    result.pointer = give(std::move(value).toTensor());
  } else if (value.isInt()) {
    result.tag = Value::Int;
    result.integer = value.toInt();
  } else if (value.isDouble()) {
    result.tag = Value::Double;
    result.number = value.toDouble();
  } else if (value.isBool()) {
    result.tag = Value::Bool;
    result.integer = value.toBool();
  } else if (value.isTensorList()) {
    auto list = value.toTensorVector();
    auto* handles = static_cast<Handle*>(std::malloc(sizeof(Handle) * std::max<size_t>(list.size(), 1)));
    for (size_t i = 0; i < list.size(); i++) handles[i] = give(std::move(list[i]));
    result.tag = Value::TensorList;
    result.size = static_cast<int32_t>(list.size());
    result.pointer = handles;
  } else if (!value.isNone()) {
    TORCH_CHECK(false, name, ": a result of type ", value.tagKind(), " is not supported");
  }
  return result;
}

void check_arguments(const Operator& op, int32_t count, const Value* arguments, torch::jit::Stack& stack) {
  const auto& schema = op.handle.schema();
  const auto& declared = schema.arguments();
  TORCH_CHECK(count <= static_cast<int32_t>(declared.size()), schema.name(), " takes at most ", declared.size(), " arguments, got ", count);
  stack.reserve(declared.size());
  for (size_t i = 0; i < declared.size(); i++) {
    if (static_cast<int32_t>(i) < count && arguments[i].tag != Value::Default) {
      c10::IValue value;
      TORCH_CHECK(convert(arguments[i], op.parameters[i], value), schema.name(), ": argument '", declared[i].name(), "' (position ", i + 1,
                  ") must be ", declared[i].type()->annotation_str());
      stack.push_back(std::move(value));
    } else {
      TORCH_CHECK(declared[i].default_value().has_value(), schema.name(), ": argument '", declared[i].name(), "' (position ", i + 1, ") is missing");
      stack.push_back(*declared[i].default_value());
    }
  }
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
    }
    return entry.get();
  });
}

// Calls the operator and writes at most max results; returns their number, or -1. Arguments not given take the schema's defaults.
EXPORT int32_t op_call(void* handle, const Value* arguments, int32_t count, Value* results, int32_t max) {
  return guarded<int32_t>(-1, [&] {
    TORCH_CHECK(handle, "op_call needs an operator");
    const auto& op = *static_cast<const Operator*>(handle);
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
