namespace Course.Jupyter.ZeroMq;

/// <summary>The kinds of socket, with libzmq's numbers.</summary>
internal enum ZmqSocketType
{
    Pair = 0,
    Publish = 1,
    Subscribe = 2,
    Request = 3,
    Reply = 4,
    Dealer = 5,
    Router = 6,
}
