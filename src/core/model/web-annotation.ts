import { z } from 'zod'
import { annotationFieldsSchema } from './annotation.ts'

/** Where a Web Annotation says that its words are; what it leaves open is null. */
const webTargetSchema = z
  .object({
    exact: z.string().nullable(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.number().nullable(),
    end: z.number().nullable(),
  })
  .readonly()
export type WebTarget = z.infer<typeof webTargetSchema>

/** A Web Annotation as Attest keeps it: of our own vocabulary what it says, of any other a note. */
export const webAnnotationSchema = z
  .object({ fields: annotationFieldsSchema.readonly(), targets: z.array(webTargetSchema).readonly() })
  .readonly()
export type WebAnnotation = z.infer<typeof webAnnotationSchema>

/** The Web Annotations of a file, and what of them could not be carried, a sentence each. */
export const webAnnotationsSchema = z
  .object({ annotations: z.array(webAnnotationSchema).readonly(), told: z.array(z.string()).readonly() })
  .readonly()
export type WebAnnotations = z.infer<typeof webAnnotationsSchema>
