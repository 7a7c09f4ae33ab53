/** A component that the test's bundler compiles. */
declare module '*.svelte' {
  import type { Component } from 'svelte';

  const component: Component<Record<string, unknown>>;

  // biome-ignore lint/style/noDefaultExport: Svelte has it so.
  export default component;
}

/** Vue with its compiler, for templates that are text. */
declare module 'vue/dist/vue.esm-bundler.js' {
  export * from 'vue';
}
