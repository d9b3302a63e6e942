/** One delivery to `/api/messages`: its Authorization header and its parsed body. */
export type Delivery = { readonly authorization: string | undefined; readonly activity: object };

export type DeliveryAnswer = {
  /** No 5xx but 503, which has Teams send the same again. */
  readonly status: number;
  /** JSON text; absent for what is answered by its status alone. */
  readonly body?: string;
  /** What is to be done once the answer has left: message updates. Called at most once; does not throw. */
  readonly afterwards?: () => void;
};

/** Never rejects. */
export type Receive = (delivery: Delivery) => Promise<DeliveryAnswer>;
