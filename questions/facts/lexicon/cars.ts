import { rowOf, rowsIn } from "./rows.ts";

/** Makes of cars that could be taken for one another, each row for the one that begins it. */
export const CARS = rowsIn(`
Cadillac|Lincoln|Buick|Chrysler|Oldsmobile|Packard
Chevrolet|Ford|Pontiac|Dodge|Plymouth|Oldsmobile
Ford|Chevrolet|Dodge|Pontiac|Plymouth|Buick
Pontiac|Chevrolet|Ford|Dodge|Plymouth|Oldsmobile
Dodge|Chevrolet|Ford|Pontiac|Plymouth|Chrysler
Plymouth|Dodge|Chevrolet|Ford|Pontiac|Buick
Oldsmobile|Buick|Pontiac|Chevrolet|Plymouth|Mercury
Buick|Oldsmobile|Cadillac|Pontiac|Chrysler|Mercury
Lincoln|Cadillac|Chrysler|Buick|Packard|Mercury
Packard|Cadillac|Lincoln|Duesenberg|Studebaker|Chrysler
Studebaker|Packard|Nash|Hudson|Buick|Plymouth
Ferrari|Lamborghini|Porsche|Maserati|Alfa Romeo|Jaguar
Lamborghini|Ferrari|Porsche|Maserati|Lotus|McLaren
Porsche|Ferrari|Jaguar|Mercedes|BMW|Lotus
Maserati|Ferrari|Alfa Romeo|Lamborghini|Lancia|Porsche
Aston Martin|Jaguar|Bentley|Lotus|Porsche|Ferrari
Jaguar|Aston Martin|Triumph|MG|Lotus|Bentley
Lotus|Jaguar|Aston Martin|MG|Triumph|Porsche
Rolls-Royce|Bentley|Daimler|Jaguar|Cadillac|Mercedes
Bentley|Rolls-Royce|Daimler|Jaguar|Aston Martin|Mercedes
Mercedes|BMW|Audi|Porsche|Jaguar|Volvo
BMW|Mercedes|Audi|Porsche|Volvo|Saab
Audi|BMW|Mercedes|Volvo|Saab|Porsche
Volkswagen|Fiat|Renault|Citroën|Volvo|Opel
Fiat|Renault|Citroën|Volkswagen|Peugeot|Alfa Romeo
Alfa Romeo|Fiat|Lancia|Maserati|Porsche|Jaguar
Citroën|Renault|Peugeot|Fiat|Simca|Panhard
Renault|Citroën|Peugeot|Fiat|Simca|Volkswagen
Peugeot|Renault|Citroën|Fiat|Simca|Opel
Volvo|Saab|Volkswagen|Audi|Opel|Peugeot
Toyota|Nissan|Honda|Mazda|Mitsubishi|Subaru
Nissan|Toyota|Honda|Mazda|Mitsubishi|Subaru
Honda|Toyota|Nissan|Mazda|Mitsubishi|Subaru
`);

/** Makes beside that one; none for a make that is not listed. */
export function carsBeside(make: string | undefined): readonly string[] {
  const row = CARS.find(([first]) => first === make) ?? rowOf(CARS, make);
  return row.filter((other) => other !== make);
}
