/** Claim numbers in ascending order. New claims have the highest number, so that almost every insertion is an append. */
export class SortedNumbers {
  readonly #numbers: number[] = [];

  get size(): number {
    return this.#numbers.length;
  }

  at(position: number): number | undefined {
    return this.#numbers[position];
  }

  add(number: number): void {
    if (number > (this.#numbers.at(-1) ?? Number.NEGATIVE_INFINITY)) {
      this.#numbers.push(number);
      return;
    }
    const position = this.firstNotBelow(number);
    if (this.#numbers[position] !== number) this.#numbers.splice(position, 0, number);
  }

  remove(number: number): void {
    const position = this.firstNotBelow(number);
    if (this.#numbers[position] === number) this.#numbers.splice(position, 1);
  }

  /** Position of the first number that is `number` or higher. */
  firstNotBelow(number: number): number {
    let low = 0;
    let high = this.#numbers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#numbers[middle] ?? Number.POSITIVE_INFINITY) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
