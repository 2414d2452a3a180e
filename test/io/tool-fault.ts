import { ToolError, type ToolFault } from '../../src/model/tool-error.ts'

/** The fault of the ToolError that `act` throws; undefined when it throws none. */
export function toolFault(act: () => unknown): ToolFault | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    if (error instanceof ToolError) return error.fault
    throw error
  }
}
