type TimeFieldProps = {
  readonly id: string;
  /** `HH:MM`, or empty while it is incomplete. */
  readonly time: string;
  readonly name: { readonly label: string } | { readonly labelledBy: string };
  readonly describedBy: string;
  readonly isWrong: boolean;
  readonly disabled: boolean;
  readonly onEdit: (time: string) => void;
  readonly onCommit: (time: string) => void;
};

export function TimeField(props: TimeFieldProps) {
  const { id, time, name, describedBy, isWrong, disabled, onEdit, onCommit } = props;
  return (
    <input
      id={id}
      className="field"
      type="time"
      aria-label={'label' in name ? name.label : undefined}
      aria-labelledby={'labelledBy' in name ? name.labelledBy : undefined}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      disabled={disabled}
      value={time}
      onChange={(event) => onEdit(event.target.value)}
      onBlur={() => onCommit(time)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onCommit(time);
      }}
    />
  );
}
