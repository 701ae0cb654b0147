import type { Interval } from '../model/evaluation';

/** Campaign arithmetic (scoring.md section 8). Money in one currency, rates and shares as fractions. */

/** C1: what one creator costs: fee × pieces + product + shipping + coordination. */
export function unitCost(cost: {
  fee: number;
  pieces: number;
  product: number;
  shipping: number;
  coordination: number;
}): number {
  return cost.fee * cost.pieces + cost.product + cost.shipping + cost.coordination;
}

/** C2: how many creators a budget pays, at the highest and at the lowest cost each. */
export function creatorsFor(budget: number, each: Interval): { fewest: number; most: number } {
  return { fewest: Math.floor(budget / each.high), most: Math.floor(budget / each.low) };
}

/** C3: likes, comments and the like to expect from a number of followers. */
export function expectedInteractions(followers: number, engagement: number): number {
  return followers * engagement;
}

/** The followers that a number of interactions implies at an engagement rate. */
export function impliedFollowers(interactions: number, engagement: number): number {
  return interactions / engagement;
}

/** C6: the price of a thousand views, reached people or impressions. */
export function perThousand(cost: number, audience: number): number {
  return (1000 * cost) / audience;
}

/** What views earn at a price a thousand, from … to. */
export function earnings(views: number, perMille: Interval): Interval {
  return { low: (views / 1000) * perMille.low, high: (views / 1000) * perMille.high };
}

/** C9: a cost per acquisition after a reduction. */
export function reducedCost(baseline: number, reduction: number): number {
  return baseline * (1 - reduction);
}

/** C10: revenue, what is left, and that over what was spent. */
export function returnOn(spend: number, revenuePerUnit: number): { revenue: number; net: number; roi: number } {
  const revenue = spend * revenuePerUnit;
  return { revenue, net: revenue - spend, roi: (revenue - spend) / spend };
}

/** C11: orders that pay the fixed costs back. Nothing where an order earns less than its commission. */
export function breakEvenOrders(
  fixed: number,
  order: { value: number; margin: number; commission: number },
): number | undefined {
  const left = order.value * order.margin - order.commission;
  return left > 0 ? fixed / left : undefined;
}

/** C12: what one post costs when only a share `answered` of those who get the product post. */
export function costPerGiftedPost(cost: number, answered: number): number {
  return cost / answered;
}

/** C14: the orders above which a base fee with commission costs more than a flat fee. */
export function hybridIndifference(flat: number, base: number, commission: number, orderValue: number): number {
  return (flat - base) / (commission * orderValue);
}

/** How much more engagement one kind of deal brings than another, as a fraction. */
export function moreThan(one: number, other: number): number {
  return one / other - 1;
}
