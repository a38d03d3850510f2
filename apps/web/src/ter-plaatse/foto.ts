/** The longest side of a photo (AANNAME): enough to read a label on a box, and forty of them fit on a device. */
const LANGSTE_ZIJDE = 2400;
const KWALITEIT = 0.85;

/**
 * A photo as it is kept and sent: smaller, upright, and without what the camera wrote in it.
 * @throws when this device cannot read it
 */
export async function verklein(bestand: Blob): Promise<Blob> {
  const beeld = await createImageBitmap(bestand, { imageOrientation: 'from-image' });
  const deel = Math.min(1, LANGSTE_ZIJDE / Math.max(beeld.width, beeld.height));
  const doek = document.createElement('canvas');
  tekenOp(doek, beeld, deel);
  beeld.close();
  return new Promise((klaar, mislukt) =>
    doek.toBlob(
      (blob) => (blob ? klaar(blob) : mislukt(new Error('Er kwam geen foto uit.'))),
      'image/jpeg',
      KWALITEIT,
    ),
  );
}

/** On a canvas and not in an `img`: the Content-Security-Policy lets no page show what it made itself (`blob:`). */
export async function toonOp(doek: HTMLCanvasElement, foto: Blob, breedte: number): Promise<void> {
  const beeld = await createImageBitmap(foto);
  tekenOp(doek, beeld, Math.min(1, breedte / beeld.width));
  beeld.close();
}

function tekenOp(doek: HTMLCanvasElement, beeld: ImageBitmap, deel: number): void {
  doek.width = Math.round(beeld.width * deel);
  doek.height = Math.round(beeld.height * deel);
  doek.getContext('2d')?.drawImage(beeld, 0, 0, doek.width, doek.height);
}
