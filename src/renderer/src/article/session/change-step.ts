import type { Node } from '@tiptap/pm/model'
import { Step, StepMap, StepResult } from '@tiptap/pm/transform'
import type { Change } from '../../../../core/model/change.ts'
import { repeatChange } from '../../../../core/model/invert-change.ts'

/**
 * Changes of records, riding in the editor's history: the step leaves the text as it is, but is undone and redone in
 * one order with the steps that do change it. Whoever listens to the editor's transactions makes the changes.
 */
export class ChangeStep extends Step {
  readonly forward: readonly Change[]
  readonly backward: readonly Change[]

  /** @param backward what takes `forward` back, in the order in which it is to be made */
  constructor(forward: readonly Change[], backward: readonly Change[]) {
    super()
    this.forward = forward
    this.backward = backward
  }

  override apply(body: Node): StepResult {
    return StepResult.ok(body)
  }

  override invert(): ChangeStep {
    return new ChangeStep(this.backward, this.forward.map(repeatChange))
  }

  override map(): ChangeStep {
    return this
  }

  override getMap(): StepMap {
    return StepMap.empty
  }

  override toJSON(): unknown {
    return { stepType: 'recordChange', forward: this.forward, backward: this.backward }
  }
}
