/** What is there at once or comes later: a promise costs where none is needed. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** Goes on at once with what is there, and later with what is not. */
export function map<From, To>(value: MaybePromise<From>, onward: (value: From) => MaybePromise<To>): MaybePromise<To> {
  return value instanceof Promise ? value.then(onward) : onward(value);
}

/** Values at once where none of them is a promise. */
export function all<Value>(values: readonly MaybePromise<Value>[]): MaybePromise<Value[]> {
  return values.some(value => value instanceof Promise) ? Promise.all(values) : (values as Value[]);
}
