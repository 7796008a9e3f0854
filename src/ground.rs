//! The ground that every wasm face stands on: where its memory comes from, and where a panic ends.

/// Nothing is given back: what one page view does needs less memory than the code that would free it
/// has bytes (docs/adr/0004-nothing-is-freed.md).
#[global_allocator]
static ALLOCATOR: lol_alloc::AssumeSingleThreaded<lol_alloc::LeakingAllocator> =
    // SAFETY: a page's main thread is the only one that runs a face.
    unsafe { lol_alloc::AssumeSingleThreaded::new(lol_alloc::LeakingAllocator::new()) };

/// A panic cannot be told of without `core::fmt`. The page sees a trap: in the widget all stays held,
/// without the panel the first layer goes on, without the reader the policy counts as not loaded.
#[panic_handler]
fn trap(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}
