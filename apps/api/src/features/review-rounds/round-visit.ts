import { type Visitor, Visits } from '../../platform/auth/visitor.js';

/** Who asks for something of a round: an account, a guest, or both. */
export type RoundVisitor = Visitor;

/** Gives a controller method the {@link RoundVisitor} that asks. */
export const RoundVisit = Visits;
