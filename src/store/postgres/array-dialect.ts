import {
  type BinaryOperationNode,
  type DatabaseIntrospector,
  type Kysely,
  OperatorNode,
  PostgresDialect,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  type QueryCompiler,
} from 'kysely';

import { OwnTables } from './own-tables.ts';

/** PostgreSQL with lists of values as one parameter each, so that a statement's text does not depend on how many there are. */
export class ArrayDialect extends PostgresDialect {
  override createQueryCompiler(): QueryCompiler {
    return new ArrayQueryCompiler();
  }

  override createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new OwnTables(db);
  }
}

class ArrayQueryCompiler extends PostgresQueryCompiler {
  protected override visitBinaryOperation(node: BinaryOperationNode): void {
    const { leftOperand, operator, rightOperand } = node;
    const name = OperatorNode.is(operator) ? operator.operator : null;
    if (!PrimitiveValueListNode.is(rightOperand) || (name !== 'in' && name !== 'not in'))
      super.visitBinaryOperation(node);
    else {
      this.visitNode(leftOperand);
      this.append(name === 'in' ? ' = any(' : ' <> all(');
      this.appendValue([...rightOperand.values]);
      this.append(')');
    }
  }
}
