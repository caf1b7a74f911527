namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A module that can be called with one input.</summary>
        public interface IModule<T, TResult>
        {
            /// <summary>The result for an input, hooks included.</summary>
            TResult call(T input1);
        }

        /// <summary>A module that can be called with two inputs.</summary>
        public interface IModule<T1, T2, TResult>
        {
            /// <summary>The result for inputs, hooks included.</summary>
            TResult call(T1 input1, T2 input2);
        }

        /// <summary>A module that can be called with three inputs.</summary>
        public interface IModule<T1, T2, T3, TResult>
        {
            /// <summary>The result for inputs, hooks included.</summary>
            TResult call(T1 input1, T2 input2, T3 input3);
        }

        /// <summary>A module whose calls can be watched.</summary>
        public class HookableModule<TPreHook, TPostHook> : Module
        {
            /// <summary>Called with the inputs before each call.</summary>
            protected Dictionary<string, TPreHook> pre_hooks = [];

            /// <summary>Called with inputs and result after each call.</summary>
            protected Dictionary<string, TPostHook> post_hooks = [];

            /// <summary>Called before each call.</summary>
            protected Dictionary<string, Action<Module>> module_pre_hooks = [];

            /// <summary>Called after each call.</summary>
            protected Dictionary<string, Action<Module>> module_post_hooks = [];

            /// <summary>Makes a module.</summary>
            protected HookableModule(string name) : base(name)
            {
            }

            /// <summary>Calls the hook after each call of the module; a result other than null replaces the module's.</summary>
            public HookRemover register_forward_hook(TPostHook hook)
            {
                var key = Guid.NewGuid().ToString();
                post_hooks.Add(key, hook);
                return new HookRemover(this, key);
            }

            /// <summary>Calls the hook before each call of the module; a result other than null replaces the input.</summary>
            public HookRemover register_forward_pre_hook(TPreHook hook)
            {
                var key = Guid.NewGuid().ToString();
                pre_hooks.Add(key, hook);
                return new HookRemover(this, key);
            }

            /// <summary>Calls the hook after each call of the module.</summary>
            public HookRemover register_forward_hook(Action<Module> hook)
            {
                var key = Guid.NewGuid().ToString();
                module_post_hooks.Add(key, hook);
                return new HookRemover(this, key);
            }

            /// <summary>Calls the hook before each call of the module.</summary>
            public HookRemover register_forward_pre_hook(Action<Module> hook)
            {
                var key = Guid.NewGuid().ToString();
                module_pre_hooks.Add(key, hook);
                return new HookRemover(this, key);
            }

            /// <summary>Takes a hook away again.</summary>
            public class HookRemover
            {
                private readonly HookableModule<TPreHook, TPostHook> module;
                private readonly string key;

                internal HookRemover(HookableModule<TPreHook, TPostHook> module, string key) => (this.module, this.key) = (module, key);

                /// <summary>Takes the hook away.</summary>
                public void remove()
                {
                    module.pre_hooks.Remove(key);
                    module.post_hooks.Remove(key);
                    module.module_pre_hooks.Remove(key);
                    module.module_post_hooks.Remove(key);
                }
            }
        }

        /// <summary>A module of one input.</summary>
        public abstract class Module<T, TResult>
            : HookableModule<Func<Module<T, TResult>, T, T>, Func<Module<T, TResult>, T, TResult, TResult>>, IModule<T, TResult>
        {
            /// <summary>Makes a module.</summary>
            protected Module(string name) : base(name)
            {
            }

            /// <summary>What the module computes; <see cref="call"/> it instead.</summary>
            public abstract TResult forward(T input);

            /// <summary>The result for an input, hooks included.</summary>
            public TResult call(T input)
            {
                foreach (var hook in module_pre_hooks.Values) hook(this);
                foreach (var hook in pre_hooks.Values) input = hook(this, input) ?? input;
                var result = forward(input);
                foreach (var hook in post_hooks.Values) result = hook(this, input, result) ?? result;
                foreach (var hook in module_post_hooks.Values) hook(this);
                return result;
            }
        }

        /// <summary>A module of two inputs.</summary>
        public abstract class Module<T1, T2, TResult>
            : HookableModule<Func<Module<T1, T2, TResult>, T1, T2, (T1, T2)?>, Func<Module<T1, T2, TResult>, T1, T2, TResult, TResult>>,
                IModule<T1, T2, TResult>
        {
            /// <summary>Makes a module.</summary>
            protected Module(string name) : base(name)
            {
            }

            /// <summary>What the module computes; <see cref="call"/> it instead.</summary>
            public abstract TResult forward(T1 input1, T2 input2);

            /// <summary>The result for inputs, hooks included.</summary>
            public TResult call(T1 input1, T2 input2)
            {
                foreach (var hook in module_pre_hooks.Values) hook(this);
                foreach (var hook in pre_hooks.Values) (input1, input2) = hook(this, input1, input2) ?? (input1, input2);
                var result = forward(input1, input2);
                foreach (var hook in post_hooks.Values) result = hook(this, input1, input2, result) ?? result;
                foreach (var hook in module_post_hooks.Values) hook(this);
                return result;
            }
        }

        /// <summary>A module of three inputs.</summary>
        public abstract class Module<T1, T2, T3, TResult>
            : HookableModule<Func<Module<T1, T2, T3, TResult>, T1, T2, T3, (T1, T2, T3)?>,
                Func<Module<T1, T2, T3, TResult>, T1, T2, T3, TResult, TResult>>, IModule<T1, T2, T3, TResult>
        {
            /// <summary>Makes a module.</summary>
            protected Module(string name) : base(name)
            {
            }

            /// <summary>What the module computes; <see cref="call"/> it instead.</summary>
            public abstract TResult forward(T1 input1, T2 input2, T3 input3);

            /// <summary>The result for inputs, hooks included.</summary>
            public TResult call(T1 input1, T2 input2, T3 input3)
            {
                foreach (var hook in module_pre_hooks.Values) hook(this);
                foreach (var hook in pre_hooks.Values) (input1, input2, input3) = hook(this, input1, input2, input3) ?? (input1, input2,
                    input3);
                var result = forward(input1, input2, input3);
                foreach (var hook in post_hooks.Values) result = hook(this, input1, input2, input3, result) ?? result;
                foreach (var hook in module_post_hooks.Values) hook(this);
                return result;
            }
        }
    }
}
