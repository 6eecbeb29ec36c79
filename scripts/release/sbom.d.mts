/** What a CycloneDX bill of materials holds that we ask for. */
export interface Bill {
  readonly components: readonly {
    readonly name: string;
    readonly group?: string;
    readonly version: string;
  }[];
}

export function readSbom(): Promise<Bill>;
