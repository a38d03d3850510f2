// Only what the benches use: the package comes without types.
declare module 'autocannon' {
  interface Verzoek {
    readonly method?: string;
    readonly path?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly setupRequest?: (verzoek: Verzoek) => Verzoek;
  }
  interface Uitkomst {
    readonly duration: number;
    readonly requests: { readonly total: number };
    readonly latency: { readonly p50: number; readonly p97_5: number; readonly p99: number };
    readonly throughput: { readonly total: number };
    readonly non2xx: number;
    readonly '5xx': number;
    readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
    readonly errors: number;
    readonly timeouts: number;
  }
  interface Opties {
    readonly url: string;
    readonly connections: number;
    readonly duration?: number;
    readonly amount?: number;
    /** Requests per second over all connections; without it, as many as it takes. */
    readonly overallRate?: number;
    readonly requests: readonly Verzoek[];
  }
  function autocannon(opties: Opties): Promise<Uitkomst>;
  export = autocannon;
}
