import type { ChangeKind } from "../../compiler/diff/judgements.ts";

/** A kind of change another tool knows: our kinds that say it, or why there is none here. */
export type Counterpart = readonly ChangeKind[] | string;

export interface OtherTool {
  readonly name: string;
  /** Where its kinds are defined. */
  readonly source: string;
  readonly kinds: Readonly<Record<string, Counterpart>>;
}

const SHOWN: readonly ChangeKind[] = [
  "field.shown-more-often",
  "field.shown-less-often",
  "field.shown-differently",
];
const BOUNDS: readonly ChangeKind[] = [
  "field.bounds-tightened",
  "field.bounds-loosened",
  "field.bounds-changed",
];
const RULES: readonly ChangeKind[] = [
  "rule.added",
  "rule.removed",
  "rule.tightened",
  "rule.loosened",
  "rule.changed",
];
const EXITS: readonly ChangeKind[] = ["exit.removed", "exit.leads-elsewhere", "join.removed", "join.changed"];
const REMOTE =
  "no field here calls an address of its own: registries are declared and compared as such (`registry.…`)";
const GRAPH = "a question of a query language: a procedure has no such thing";

/** The change kinds of three tools that compare forms, schemas and flows. */
export const OTHER_TOOLS: readonly OtherTool[] = [
  {
    name: "démarches-simplifiées",
    source: "`revision_changes_component`: changes between two revisions of a démarche",
    kinds: {
      add: ["field.added-optional", "record.added"],
      add_mandatory: ["field.added-required"],
      remove: ["field.removed-required", "field.removed-optional", "record.removed"],
      move: ["field.moved", "field.moved-to-form"],
      update_libelle: ["element.relabelled"],
      update_description: ["element.hint-changed"],
      remove_description: ["element.hint-changed"],
      collapsible_explanation: ["element.hint-changed"],
      update_drop_down_secondary_libelle: ["element.relabelled"],
      update_drop_down_secondary_description: ["element.hint-changed"],
      update_type_champ: ["field.type-changed", "field.presented-differently"],
      "enable_mandatory, disable_mandatory": ["field.became-required", "field.became-optional"],
      update_piece_justificative_template: ["form.template-changed"],
      update_nature: ["element.relabelled", "paper.files-changed"],
      update_notice_explicative: ["element.hint-changed"],
      update_drop_down_options: [
        "option.added",
        "option.removed",
        "option.renamed",
        "codelist.entry-added",
        "codelist.entry-removed",
      ],
      "enable_drop_down_other, disable_drop_down_other": ["option.added", "option.removed"],
      update_drop_down_mode: BOUNDS,
      update_carte_layers:
        "a map is no field type of the language; a parcel is looked up in a registry (`field.looked-up-elsewhere`)",
      "add_condition, remove_condition, update_condition": SHOWN,
      "update_character_limit, remove_character_limit": BOUNDS,
      "min_character_length, max_character_length": BOUNDS,
      update_formatted_mode: BOUNDS,
      "letters, numbers, special characters accepted": BOUNDS,
      expression_reguliere: BOUNDS,
      expression_reguliere_exemple_text: ["element.hint-changed"],
      expression_reguliere_error_message: ["element.relabelled"],
      "positive_number, range_number, min_number, max_number": BOUNDS,
      "date_in_past, range_date, start_date, end_date": [...BOUNDS, ...RULES],
      update_referentiel: ["field.looked-up-elsewhere", "field.options-elsewhere"],
      "referentiel_url, referentiel_mode, referentiel_mapping, referentiel_test_data": REMOTE,
      referentiel_hint: ["element.hint-changed"],
      "add_procedures_limit, remove_procedures_limit, update_procedures": [
        "paper.passed-on",
        "paper.no-longer-passed-on",
        "paper.passed-on-from-elsewhere",
      ],
      "ineligibilite_rules: add, remove, update": [
        "requirement.added",
        "requirement.removed",
        "requirement.reworded",
        "requirement.condition-changed",
        ...RULES,
      ],
      "ineligibilite_rules: enabled, disabled": ["requirement.added", "requirement.removed"],
      "ineligibilite_rules: message_updated": ["requirement.reworded", "element.relabelled"],
    },
  },
  {
    name: "graphql-js",
    source: "`BreakingChangeType` and `DangerousChangeType` of `findBreakingChanges`",
    kinds: {
      TYPE_REMOVED: ["form.removed", "paper.removed", "result.removed", "state.removed"],
      TYPE_CHANGED_KIND: ["field.type-changed", "state.kind-changed"],
      TYPE_REMOVED_FROM_UNION: ["paper.choice-removed"],
      VALUE_REMOVED_FROM_ENUM: [
        "option.removed",
        "codelist.entry-removed",
        "case.removed",
        "channel.removed",
        "applicant.removed",
      ],
      REQUIRED_INPUT_FIELD_ADDED: ["field.added-required", "field.became-required"],
      IMPLEMENTED_INTERFACE_REMOVED: ["part.removed"],
      FIELD_REMOVED: ["field.removed-required", "field.removed-optional", "field.removed-filled-in"],
      FIELD_CHANGED_KIND: ["field.type-changed", ...BOUNDS],
      REQUIRED_ARG_ADDED: ["field.added-required", "paper.added"],
      ARG_REMOVED: ["field.removed-required", "field.removed-optional", "paper.removed"],
      ARG_CHANGED_KIND: ["field.type-changed"],
      "DIRECTIVE_REMOVED, DIRECTIVE_ARG_REMOVED, REQUIRED_DIRECTIVE_ARG_ADDED, DIRECTIVE_REPEATABLE_REMOVED, DIRECTIVE_LOCATION_REMOVED":
        GRAPH,
      VALUE_ADDED_TO_ENUM: [
        "option.added",
        "codelist.entry-added",
        "case.added",
        "channel.added",
        "applicant.added",
      ],
      TYPE_ADDED_TO_UNION: ["paper.choice-added"],
      OPTIONAL_INPUT_FIELD_ADDED: ["field.added-optional"],
      OPTIONAL_ARG_ADDED: ["field.added-optional", "paper.added-if-any"],
      IMPLEMENTED_INTERFACE_ADDED: ["part.added"],
      ARG_DEFAULT_VALUE_CHANGE: ["field.default-changed", "field.default-added", "field.default-removed"],
    },
  },
  {
    name: "openregister",
    source: "`FlowGraphDiff`: what a new version of a flow takes away",
    kinds: {
      removedNodes: ["state.removed", "state.wait-removed", "state.end-removed", "branch.removed"],
      removedEdges: [...EXITS, "outcome.removed"],
      removedKeys: [
        "state.limit-removed",
        "state.signature-removed",
        "state.presence-removed",
        "state.gives-less",
        "exit.reason-dropped",
        "record.removed",
      ],
      "a changed value (counted as minor, not named)": [
        "state.limit-shortened",
        "state.limit-lengthened",
        "state.actor-changed",
        "exit.condition-changed",
        "exit.bound-raised",
        "exit.bound-lowered",
      ],
    },
  },
];
