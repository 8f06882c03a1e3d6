import { useEffect, useRef } from 'react';
import styles from './view.module.css';

/** What the camera sees while it records; without its sound, which would echo. */
export const Mirror = ({ stream, label }: { stream: MediaStream; label: string }) => {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return (
    <video ref={video} className={styles.mirror} aria-label={label} autoPlay muted playsInline />
  );
};
