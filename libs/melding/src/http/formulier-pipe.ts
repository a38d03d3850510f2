import { Injectable, type PipeTransform } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';

const LANGSTE_KENMERK = 200;

/** The id that a form server gives a form: any text, as the command line takes it. */
@Injectable()
export class FormulierPipe implements PipeTransform<string, string> {
  transform(waarde: string): string {
    if (waarde.length > LANGSTE_KENMERK || /\p{Cc}/u.test(waarde)) throw new DomeinFout('NIET_GEVONDEN');
    return waarde;
  }
}
