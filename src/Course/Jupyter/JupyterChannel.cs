namespace Course.Jupyter;

/// <summary>The kernel's sockets that carry messages.</summary>
internal enum JupyterChannel
{
    Shell,
    Control,
    Iopub,
    Stdin,
}
