/** The standard structure types of PDF 1.7 (ISO 32000-1 §14.8.4) that we use. */
export type StructuurRol =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption';

/**
 * A place in the structure tree, planned before the layout. Only leaves receive content: text laid out later finds
 * its leaf by reference, so the reading order is the order of this tree, whatever the layout does.
 */
export interface StructuurElement {
  readonly rol: StructuurRol;
  readonly kinderen: StructuurElement[];
  readonly alt?: string;
  readonly bereik?: 'Column' | 'Row';
  readonly nummering?: 'Decimal' | 'Disc';
}

export type StructuurKenmerken = Omit<StructuurElement, 'rol' | 'kinderen'>;

/** Appends an element to its parent and returns it. */
export function voegToe(
  ouder: StructuurElement,
  rol: StructuurRol,
  kenmerken: StructuurKenmerken = {},
): StructuurElement {
  const element: StructuurElement = { rol, kinderen: [], ...kenmerken };
  ouder.kinderen.push(element);
  return element;
}
