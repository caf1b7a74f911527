"""jupyter_kernel_test on the C# kernel: the tests are Jupyter's own, here stand only what to send."""
import unittest

import jupyter_kernel_test


class CSharpKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = ".net-csharp"
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oh");'
    completion_samples = [
        {"text": "Math.Ma", "matches": {"Max", "MaxMagnitude"}},
        {"text": "#!ls"},
    ]
    complete_code_samples = ["1 + 1", "var x = 1;", "#!time\n1 + 1", "Math.Max?"]
    incomplete_code_samples = ["for (;;) {", "int Twice(int x) =>", 'var s = "a" +']
    invalid_code_samples = ["int 1x;", "int = 3;"]
    code_page_something = "Math.Max?"
    code_generate_error = 'throw new Exception("broken");'
    code_execute_result = [
        {"code": "1 + 2 + 3", "result": "6"},
        {"code": "6 * 7", "result": "42"},
        {"code": '"text"', "result": "text"},
        {"code": "6 * 8", "result": "48"},
        {"code": "6 * 9", "result": "54"},
    ]
    code_display_data = [
        {"code": 'display(HTML("<b>bold</b>"));', "mime": "text/html"},
        {"code": 'var shown = display("plain");', "mime": "text/plain"},
    ]
    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "1 + 2*"
    code_inspect_sample = "Math.Max"
    code_clear_output = "Course.Engine.CellOutput.Clear(wait: true);"


if __name__ == "__main__":
    unittest.main()
