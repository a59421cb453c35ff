import './banner.css';

type BannerProps = {
  /** What happened. */
  readonly what: string;
  /** What still works. */
  readonly works: string;
  /** What can be done. */
  readonly act: string;
};

export function Banner({ what, works, act }: BannerProps) {
  return (
    <div className="banner">
      <p className="banner-what">{what}</p>
      <p>
        {works} {act}
      </p>
    </div>
  );
}
