/** What a list shows again of what was ticked: what it offers. */
export const tickedValue = (sent: string, choices: readonly { readonly value: string }[]): string =>
  sent === '' || choices.some(({ value }) => value === sent)
    ? sent
    : sent
        .split(',')
        .filter((one) => choices.some(({ value }) => value === one))
        .join();
