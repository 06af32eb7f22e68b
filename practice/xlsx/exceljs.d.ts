// What exceljs has and its own types leave out: validation of a whole range at once.
import 'exceljs';

declare module 'exceljs' {
  interface Worksheet {
    dataValidations: { add(address: string, validation: DataValidation): void };
  }
}
